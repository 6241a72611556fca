import { isEntryChange } from '../../plan/kinds';
import { plainAddress } from '../../texts/plain';
import type { CheckFacts } from '../facts/check-facts';
import { entryAddresses, isAtLeast, loginEntry, loginFlow, rowOf } from '../facts/entry-as-seen';
import { valueOf } from '../facts/found';
import { announcedAddresses } from '../facts/provider-as-seen';
import { ServerValues } from '../facts/server-values';
import { failure, ok, skipped, warning, type CheckLine } from './check-line';
import { VERSION_UNKNOWN } from './prerequisites';
import { setUpAction } from './set-up-action';

const STYLE = 'Choose "redirect" as login style in the settings of the app and run `/authentik-sync`.';

/** Login style, login flow, and how people are paired with accounts that exist. */
export function checkLoginFlow(facts: CheckFacts): CheckLine[] {
    return [style(facts), flow(facts), merging(facts)];
}

function style(facts: CheckFacts): CheckLine {
    const value = rowOf(facts, 'login_style');
    if (value === 'redirect') return ok('login_style', 'The login style is "redirect".');
    if (value === 'popup')
        return ok('login_style', 'The login style is "popup"; browsers that block windows want "redirect".');
    const text = 'The login style is "Default", which';
    const next = setUpAction(facts, isEntryChange, STYLE);
    return loginFlow(facts) === 'legacy'
        ? failure('login_style', `${text} adds "?close" to the redirect URI, and authentik refuses it.`, next)
        : warning('login_style', `${text} works by chance: it breaks where the login flow is the older one.`, next);
}

/** What differs in the modern flow: RocketChat/Rocket.Chat#40876, #42062. */
function flow(facts: CheckFacts): CheckLine {
    const { server } = facts.workspace;
    const broken = brokenAddress(facts);
    if (broken !== undefined) {
        return failure(
            'login_flow',
            `The login asks ${broken}, which is not where authentik has it.`,
            setUpAction(
                facts,
                isEntryChange,
                'Run `/authentik-sync`: it writes the addresses that authentik announces, cut as both login flows want them.',
            ),
        );
    }
    if (isFlowUnknown(facts)) return skipped('login_flow', VERSION_UNKNOWN);
    if (loginFlow(facts) === 'legacy') {
        const more = isAtLeast(server, 8, 7) ? ' From 9.0 on the modern one is the only one.' : '';
        return ok('login_flow', `Logins go by the legacy flow.${more}`);
    }
    const differences =
        'people are asked for consent at each login, in some releases e-mail addresses from authentik do not reach their accounts and a login that is refused at the account loads without end, no account is linked by its e-mail address, and the app hears of no login until its next scheduled run';
    return isAtLeast(server, 9, 0)
        ? warning(
              'login_flow',
              `Logins go by the modern flow, the only one from 9.0 on, which differs: ${differences} (RocketChat/Rocket.Chat#42062).`,
              'Keep the key field "username", and update Rocket.Chat when that issue is closed.',
          )
        : warning(
              'login_flow',
              `Logins go by the modern flow, which differs: ${differences} (RocketChat/Rocket.Chat#42062).`,
              'Switch Accounts_OAuth_Use_Modern_Flow off (Administration > Workspace > Settings > OAuth) until that issue is closed, if nobody can choose their own e-mail address in authentik.',
          );
}

/** Servers before 8.7 and from 9.0 on have no switch for it, and one flow each. */
function isFlowUnknown({ workspace }: CheckFacts): boolean {
    const { version } = workspace.server;
    return version === undefined && !new ServerValues(workspace.settings).has('Accounts_OAuth_Use_Modern_Flow');
}

/** An address of the entry that the flow makes something else of than authentik has announced. */
function brokenAddress(facts: CheckFacts): string | undefined {
    const endpoints = valueOf(facts.authentik.endpoints);
    if (!endpoints) return undefined;
    const [asked, announced] = [entryAddresses(facts), announcedAddresses(endpoints)];
    const keys = ['authorize', 'token', 'identity'] as const;
    const key = keys.find((one) => asked[one] !== announced[one]);
    return key && `${plainAddress(asked[key])} (${key})`;
}

/** What the merge settings have no say in (`accounts_meld` of the legacy flow). */
const ADOPTS =
    'An account with the e-mail address of somebody in authentik is linked to them at their login whatever these settings say.';
/** RocketChat/Rocket.Chat before 9.0: settings from before a change stay in force. */
const RESTART = 'A changed merge setting counts only after a restart of Rocket.Chat.';

/** See docs/servers/rocket-chat.md#from-identity-to-account. */
function merging(facts: CheckFacts): CheckLine {
    const { mergesUsers, mergesDistinctServices, keyField } = loginEntry(facts);
    const key = keyField === 'email' ? 'e-mail address' : 'username';
    const isModern = loginFlow(facts) === 'modern';
    const also = !isModern ? ` ${ADOPTS}` : isAtLeast(facts.workspace.server, 9, 0) ? '' : ` ${RESTART}`;
    if (mergesUsers && mergesDistinctServices) {
        return warning(
            'merging',
            `Accounts are merged from distinct services: whoever has the ${key} of an account in authentik gets that account, an administrator's included.${also}`,
            `Make sure that nobody can choose their ${key} in authentik, and switch "Merge users from distinct services" off once everybody has logged in.`,
        );
    }
    if (mergesUsers) return ok('merging', `Name and e-mail of a linked account follow authentik.${also}`);
    const refused = mergesDistinctServices
        ? `everybody is refused whose ${key} an account has that is not linked, and `
        : '';
    return warning(
        'merging',
        `"Merge users" is off: ${refused}people whose name or e-mail address changes in authentik cannot log in any more (RocketChat/Rocket.Chat#19357).${also}`,
        setUpAction(
            facts,
            isEntryChange,
            'Switch "Merge users" on in the settings of the app and run `/authentik-sync`.',
        ),
    );
}
