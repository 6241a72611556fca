import { isEntryChange } from '../../model/kinds';
import { isAtLeast } from '../../model/version';
import type { CheckFacts } from '../facts/check-facts';
import { entryAddresses, loginFlow, rowOf } from '../facts/entry-as-seen';
import { valueOf } from '../facts/found';
import { announcedAddresses } from '../facts/provider-as-seen';
import { emailFormAsSeen } from '../facts/workspace-as-seen';
import { ServerValues } from '../../plan/login/server-values';
import { failure, ok, skipped, warning, type CheckLine } from './check-line';
import { say, type CheckWords } from './check-words';
import { versionUnknown } from './prerequisites';
import { setUpAction } from './set-up-action';

export interface LoginFlowMessages {
    'login_style.redirect': undefined;
    'login_style.popup': undefined;
    'login_style.default_fails': undefined;
    'login_style.default_may_fail': undefined;
    'login_flow.other_authorize': { url: string };
    'login_flow.other_token': { url: string };
    'login_flow.other_identity': { url: string };
    'login_flow.legacy': undefined;
    'login_flow.modern_from_nine': undefined;
    'login_flow.modern': undefined;
    'login_flow.modern_only': undefined;
    'login_flow.drops_addresses': undefined;
    'login_flow.passes_addresses': undefined;
    'do.choose_redirect': undefined;
    'do.write_addresses': undefined;
}

/** Login style and login flow. */
export function checkLoginFlow(facts: CheckFacts): CheckLine[] {
    return [style(facts), flow(facts)];
}

function style(facts: CheckFacts): CheckLine {
    const value = rowOf(facts, 'login_style');
    if (value === 'redirect') return ok('login_style', say('login_style.redirect'));
    if (value === 'popup') return ok('login_style', say('login_style.popup'));
    const next = setUpAction(facts, isEntryChange, say('do.choose_redirect'));
    return loginFlow(facts) === 'legacy'
        ? failure('login_style', say('login_style.default_fails'), next)
        : warning('login_style', say('login_style.default_may_fail'), next);
}

/** What differs in the modern flow: RocketChat/Rocket.Chat#40876, #42062. */
function flow(facts: CheckFacts): CheckLine {
    const { server } = facts.workspace;
    const broken = brokenAddress(facts);
    if (broken) return failure('login_flow', broken, setUpAction(facts, isEntryChange, say('do.write_addresses')));
    if (isFlowUnknown(facts)) return skipped('login_flow', versionUnknown);
    if (loginFlow(facts) === 'modern')
        return warning('login_flow', [
            say(isAtLeast(server.version, 9) ? 'login_flow.modern_only' : 'login_flow.modern'),
            ...seenForm(facts),
        ]);
    const later = isAtLeast(server.version, 8, 7) ? [say('login_flow.modern_from_nine')] : [];
    return ok('login_flow', say('login_flow.legacy'), ...later);
}

/** What the last account has told that a login made. */
function seenForm(facts: CheckFacts): CheckWords[] {
    const { dropsEmail } = emailFormAsSeen(facts);
    if (dropsEmail === undefined) return [];
    return [say(dropsEmail ? 'login_flow.drops_addresses' : 'login_flow.passes_addresses')];
}

/** Servers before 8.7 and from 9.0 on have no switch for it, and one flow each. */
function isFlowUnknown({ workspace }: CheckFacts): boolean {
    const { version } = workspace.server;
    return version === undefined && !new ServerValues(workspace.settings).has('Accounts_OAuth_Use_Modern_Flow');
}

/** An address of the entry that the flow makes something else of than authentik has announced. */
function brokenAddress(facts: CheckFacts): CheckWords | undefined {
    const endpoints = valueOf(facts.authentik.endpoints);
    if (!endpoints) return undefined;
    const [asked, announced] = [entryAddresses(facts), announcedAddresses(endpoints)];
    const keys = ['authorize', 'token', 'identity'] as const;
    const key = keys.find((one) => asked[one] !== announced[one]);
    return key && say(`login_flow.other_${key}`, { url: asked[key] });
}
