import { isEntryChange } from '../../model/kinds';
import { decideSetUp } from '../facts/as-planned';
import { failureWords } from '../../model/words';
import type { CheckFacts } from '../facts/check-facts';
import { entryClientId, hasEntry, loginEntry, sentRedirectUri } from '../facts/entry-as-seen';
import { failureOf, valueOf } from '../facts/found';
import { isPublicClient } from '../facts/provider-as-seen';
import { failure, ok, skipped, warning, type CheckLine } from './check-line';
import { say, type NextAction } from './check-words';
import { tooLate, whyNotAskable } from './prerequisites';
import { setUpAction } from './set-up-action';

export interface ClientMessages {
    'client.no_id': undefined;
    'client.public': { client: string };
    'client.no_endpoint': { url: string };
    'client.other_error': { error: string };
    'client.other_answer': undefined;
    'client.accepted': { client: string };
    'client.id_unknown': { client: string };
    'client.secret_refused': undefined;
    'client.refused': undefined;
    'authorize.unreached': { url: string; uri: string };
    'authorize.login': undefined;
    'authorize.refused': undefined;
    'authorize.sent_back': undefined;
    'authorize.elsewhere': { url: string };
    'do.give_client': undefined;
    'do.copy_client': undefined;
    'do.give_client_or_copy': undefined;
    'do.compare_token_path': undefined;
    'do.compare_authorize_path': undefined;
    'because.no_client_id': undefined;
    'because.redirect_uri_unknown': undefined;
}

/** Client id and secret as the entry holds them, shown to authentik in the way in which the entry sends them; and its login page. */
export function checkClient(facts: CheckFacts): CheckLine[] {
    const because = whyNotAskable(facts, false);
    if (because !== undefined) return [skipped('client', because), skipped('authorize', because)];
    return [credentials(facts), loginPage(facts)];
}

function credentials(facts: CheckFacts): CheckLine {
    const { revocation, isIdKnown, code } = facts.client;
    const clientId = entryClientId(facts);
    if (clientId === '') {
        if (!hasEntry(facts)) return skipped('client', say('because.no_client_id'));
        return failure('client', say('client.no_id'), again(facts));
    }
    const unreached = failureOf(code) ?? failureOf(revocation);
    if (unreached) return failure('client', failureWords(unreached));
    const isAccepted = valueOf(revocation);
    if (revocation.state === 'not-asked') return skipped('client', tooLate);
    const client = shortened(clientId);
    if (isAccepted !== undefined && isPublicClient(facts)) return ok('client', say('client.public', { client }));
    if (isAccepted === false) return refused(facts, valueOf(isIdKnown), clientId);
    if (isAccepted === undefined) {
        const found = say('client.no_endpoint', { url: loginEntry(facts).tokenUrl });
        return failure('client', found, say('do.compare_token_path'), again(facts));
    }
    const error = valueOf(code);
    if (code.state === 'not-asked' || error === 'invalid_grant' || error === 'invalid_client')
        return ok('client', say('client.accepted', { client }));
    return warning('client', error === undefined ? say('client.other_answer') : say('client.other_error', { error }));
}

function refused(facts: CheckFacts, isIdKnown: boolean | undefined, clientId: string): CheckLine {
    const isOld = facts.workspace.secret === 'different' || facts.wanted.clientId !== clientId;
    const byRun = say(hasEntry(facts) && isOld ? 'do.give_client_or_copy' : 'do.copy_client');
    const next = isRepairedByRun(facts) ? say('do.run_repairs') : setUpAction(facts, isEntryChange, byRun);
    if (isIdKnown === false) return failure('client', say('client.id_unknown', { client: shortened(clientId) }), next);
    return failure('client', say(isIdKnown === true ? 'client.secret_refused' : 'client.refused'), next);
}

/** Whether the next run makes both sides agree: it sees the provider, and takes its client over or gives it that of the settings. */
function isRepairedByRun(facts: CheckFacts): boolean {
    return decideSetUp(facts).changes.some(
        (change) =>
            change.kind === 'keep-credentials' ||
            (change.kind === 'change-provider' && change.field === 'client_secret') ||
            ((change.kind === 'set-secret' || change.kind === 'set-client-id') && isOfProvider(facts)),
    );
}

/** Whether the settings hold the very client that the provider has. */
function isOfProvider({ authentik, wanted }: CheckFacts): boolean {
    const provider = valueOf(authentik.sso)?.provider;
    return provider?.secret === 'right' && provider.clientId === wanted.clientId;
}

function again(facts: CheckFacts): NextAction {
    return setUpAction(facts, isEntryChange, say('do.give_client'));
}

/** What a browser would see that comes to authentik with the entry's request. */
function loginPage(facts: CheckFacts): CheckLine {
    const { authorize } = facts.client;
    const { authorizeUrl } = loginEntry(facts);
    if (authorize.state === 'not-asked') {
        return skipped('authorize', say('because.redirect_uri_unknown'));
    }
    if (authorize.state === 'failed') {
        return warning('authorize', say('authorize.unreached', { url: authorizeUrl, uri: sentRedirectUri(facts) }));
    }
    switch (authorize.value) {
        case 'login':
            return ok('authorize', say('authorize.login'));
        case 'refused':
            return failure('authorize', say('authorize.refused'));
        case 'sent-back':
            return failure('authorize', say('authorize.sent_back'));
        case 'elsewhere':
            return failure(
                'authorize',
                say('authorize.elsewhere', { url: authorizeUrl }),
                say('do.compare_authorize_path'),
                again(facts),
            );
    }
}

/** Enough to recognise it; it is no secret. */
function shortened(clientId: string): string {
    return clientId.length > 12 ? `${clientId.slice(0, 8)}…` : clientId;
}
