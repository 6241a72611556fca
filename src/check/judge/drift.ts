import { changeLine } from '../../report/change-line';
import { english } from '../../texts/english';
import { planSetUp } from '../facts/as-planned';
import type { CheckFacts } from '../facts/check-facts';
import { isServiceLive, rowOf } from '../facts/entry-as-seen';
import { ServerValues } from '../facts/server-values';
import { failure, ok, warning, type CheckLine } from './check-line';
import { counted } from './counted';
import { listed } from './listed';

/** What works against the set-up: a second writer of memberships, a hidden login form, restrictions that somebody changed. */
export function checkDrift(facts: CheckFacts): CheckLine[] {
    return [secondWriter(facts), loginForm(facts), restrictions(facts)];
}

/** See docs/servers/rocket-chat.md#its-own-group-mapping. */
function secondWriter(facts: CheckFacts): CheckLine {
    const on = ['map_channels', 'merge_roles'].filter((suffix) => rowOf(facts, suffix) === 'true');
    if (on.length === 0 || facts.wanted.desired.rules.length === 0) {
        return ok('second_writer', 'Nothing else writes the memberships of the group rules.');
    }
    return warning(
        'second_writer',
        `Rocket.Chat's own mapping of groups is on as well (${on.join(', ')}): at each login it works against the group rules of the app.`,
        'Switch both off in the OAuth settings of Rocket.Chat, or empty the group rules of the app.',
    );
}

/** See docs/servers/rocket-chat.md#hiding-the-login-form. */
function loginForm(facts: CheckFacts): CheckLine {
    const isShown = new ServerValues(facts.workspace.settings).flag('Accounts_ShowFormLogin', true);
    if (isShown) return ok('login_form', 'The login form is shown as well, so there is another way in.');
    const back =
        "An administrator's personal access token brings the form back (POST settings/Accounts_ShowFormLogin), and so does a start with OVERWRITE_SETTING_Accounts_ShowFormLogin=true.";
    if (isServiceLive(facts)) return ok('login_form', `The login form is hidden. ${back}`);
    return failure(
        'login_form',
        'The login form is hidden and the login service is not live: there is no way in for anybody new.',
        back,
    );
}

function restrictions(facts: CheckFacts): CheckLine {
    const { changes, withheld } = planSetUp(facts).restrictions;
    const absent = withheld.flatMap(({ change }) => ('id' in change ? [change.id] : []));
    if (changes.length > 0) {
        return warning(
            'restrictions',
            `${counted(changes.length, 'account restriction is', 'account restrictions are')} not as desired; the next run would ${changes.map((change) => changeLine(english, change)).join('; ')}.`,
            'Run `/authentik-sync`, or choose "leave" in the settings of the app.',
        );
    }
    const count = facts.wanted.desired.restrictions.length;
    if (count === 0) return ok('restrictions', 'No account restriction is asked for.');
    const missing = absent.length > 0 ? ` This server does not have ${listed(absent, 5)}.` : '';
    return ok('restrictions', `Every account restriction that this server has is as desired.${missing}`);
}
