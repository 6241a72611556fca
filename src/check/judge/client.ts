import { isEntryChange } from '../../plan/kinds';
import { plain, plainAddress } from '../../texts/plain';
import { decideSetUp } from '../facts/as-planned';
import type { CheckFacts } from '../facts/check-facts';
import { entryClientId, hasEntry, loginEntry, sentRedirectUri } from '../facts/entry-as-seen';
import { failureOf, valueOf } from '../facts/found';
import { isPublicClient } from '../facts/provider-as-seen';
import { failure, ok, skipped, warning, type CheckLine } from './check-line';
import { failureLine } from './failure-line';
import { TOO_LATE, whyNotAskable } from './prerequisites';
import { setUpAction } from './set-up-action';

const AGAIN = 'Run `/authentik-sync`: it gives the entry the id and secret of the settings.';
const REPAIR = 'Run `/authentik-sync`, which repairs it; `/authentik-sync plan` shows how.';
const COPY =
    'Copy id and secret from the provider in authentik into the settings "Client ID" and "Client secret", then run `/authentik-sync`.';

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
        if (!hasEntry(facts)) return skipped('client', 'there is no client id yet');
        return failure('client', 'The entry has no client id.', again(facts));
    }
    const unreached = failureOf(code) ?? failureOf(revocation);
    if (unreached) return failureLine('client', unreached);
    const isAccepted = valueOf(revocation);
    if (revocation.state === 'not-asked') return skipped('client', TOO_LATE);
    if (isAccepted !== undefined && isPublicClient(facts))
        return ok(
            'client',
            `The provider of the client id ${plain(shortened(clientId))} is a public client, so its secret is looked at by nobody.`,
        );
    if (isAccepted === false) return refused(facts, valueOf(isIdKnown), clientId);
    if (isAccepted === undefined) {
        const text = `What answers at ${plainAddress(loginEntry(facts).tokenUrl)} is no token endpoint of authentik.`;
        return failure(
            'client',
            text,
            `Compare the URL and the Token Path of the entry with what authentik announces. ${again(facts)}`,
        );
    }
    const error = valueOf(code);
    const isExpected = code.state === 'not-asked' || error === 'invalid_grant' || error === 'invalid_client';
    if (!isExpected) {
        return warning(
            'client',
            `authentik accepts id and secret, but answers ${error === undefined ? 'something unknown' : `"${plain(error)}"`} to a code that cannot be valid.`,
            'Try a login; if it fails, look at the log of authentik.',
        );
    }
    return ok('client', `authentik accepts the client id ${plain(shortened(clientId))} and its secret.`);
}

function refused(facts: CheckFacts, isIdKnown: boolean | undefined, clientId: string): CheckLine {
    const isOld = facts.workspace.secret === 'different' || facts.wanted.clientId !== clientId;
    const byRun = hasEntry(facts) && isOld ? `${AGAIN} If that does not help: ${COPY}` : COPY;
    const next = isRepairedByRun(facts) ? REPAIR : setUpAction(facts, isEntryChange, byRun);
    if (isIdKnown === false)
        return failure('client', `authentik knows no client id ${plain(shortened(clientId))}.`, next);
    if (isIdKnown === true) {
        return failure(
            'client',
            'authentik does not accept the client secret: people return to the login page without a word.',
            next,
        );
    }
    return failure('client', 'authentik does not accept client id and secret.', next);
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

function again(facts: CheckFacts): string {
    return setUpAction(facts, isEntryChange, AGAIN);
}

/** What a browser would see that comes to authentik with the entry's request. */
function loginPage(facts: CheckFacts): CheckLine {
    const { authorize } = facts.client;
    const { authorizeUrl } = loginEntry(facts);
    if (authorize.state === 'not-asked') {
        return skipped('authorize', 'the redirect URI is not known to be registered, and authentik would keep it');
    }
    if (authorize.state === 'failed') {
        return warning(
            'authorize',
            `${plainAddress(authorizeUrl)} leads to an address that this server does not reach. Most probably authentik sends people back to ${plainAddress(sentRedirectUri(facts))} with an error.`,
            'Try a login, and look at the log of authentik.',
        );
    }
    switch (authorize.value) {
        case 'login':
            return ok('authorize', "authentik answers the entry's request with its login page.");
        case 'refused':
            return failure(
                'authorize',
                "authentik answers the entry's request with an error page in place of its login.",
                'Open the login button in a private window: the page names the reason.',
            );
        case 'sent-back':
            return failure(
                'authorize',
                'authentik sends people back to Rocket.Chat with an error before they can sign in.',
                'Look at the grant types of the provider, and at the events in authentik.',
            );
        case 'elsewhere':
            return failure(
                'authorize',
                `What answers at ${plainAddress(authorizeUrl)} is no authentik.`,
                `Compare the URL and the Authorize Path of the entry with what authentik announces. ${again(facts)}`,
            );
    }
}

/** Enough to recognise it; it is no secret. */
function shortened(clientId: string): string {
    return clientId.length > 12 ? `${clientId.slice(0, 8)}…` : clientId;
}
