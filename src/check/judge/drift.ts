import { changeWords, type ChangeWords } from '../../model/change-words';
import { settingWords } from '../../model/setting-words';
import type { SubjectWords } from '../../model/words';
import { planSetUp } from '../facts/as-planned';
import type { CheckFacts } from '../facts/check-facts';
import { isServiceLive, rowOf } from '../facts/entry-as-seen';
import { ServerValues } from '../../plan/login/server-values';
import { failure, ok, warning, type CheckLine } from './check-line';
import { say } from './check-words';

export interface DriftMessages {
    'second_writer.none': undefined;
    'second_writer.channels': undefined;
    'second_writer.roles': undefined;
    'second_writer.both': undefined;
    'do.switch_mapping_off': undefined;
    'login_form.shown': undefined;
    'login_form.hidden': undefined;
    'login_form.no_way_in': undefined;
    'do.show_form': undefined;
    'restrictions.differ': { count: number; changes: readonly ChangeWords[] };
    'restrictions.none': undefined;
    'restrictions.right': undefined;
    'restrictions.not_on_this_server': { count: number; settings: readonly SubjectWords[] };
}

/** What works against the set-up: a second writer of memberships, a hidden login form, restrictions that somebody changed. */
export function checkDrift(facts: CheckFacts): CheckLine[] {
    return [secondWriter(facts), loginForm(facts), restrictions(facts)];
}

/** See docs/servers/rocket-chat.md#its-own-group-mapping. */
function secondWriter(facts: CheckFacts): CheckLine {
    const writesChannels = rowOf(facts, 'map_channels') === 'true';
    const writesRoles = rowOf(facts, 'merge_roles') === 'true';
    if ((!writesChannels && !writesRoles) || facts.wanted.desired.rules.length === 0)
        return ok('second_writer', say('second_writer.none'));
    const found = writesChannels && writesRoles ? 'both' : writesChannels ? 'channels' : 'roles';
    return warning('second_writer', say(`second_writer.${found}`), say('do.switch_mapping_off'));
}

/** See docs/servers/rocket-chat.md#hiding-the-login-form. */
function loginForm(facts: CheckFacts): CheckLine {
    const isShown = new ServerValues(facts.workspace.settings).flag('Accounts_ShowFormLogin', true);
    if (isShown) return ok('login_form', say('login_form.shown'));
    const back = say('do.show_form');
    if (isServiceLive(facts)) return ok('login_form', say('login_form.hidden'), back);
    return failure('login_form', say('login_form.no_way_in'), back);
}

function restrictions(facts: CheckFacts): CheckLine {
    const { changes, withheld } = planSetUp(facts).restrictions;
    if (changes.length > 0)
        return warning(
            'restrictions',
            say('restrictions.differ', { count: changes.length, changes: changes.map(changeWords) }),
        );
    if (facts.wanted.desired.restrictions.length === 0) return ok('restrictions', say('restrictions.none'));
    const absent = withheld.flatMap(({ change }) => ('id' in change ? [settingWords(change.id)] : []));
    const missing = say('restrictions.not_on_this_server', { count: absent.length, settings: absent });
    return ok('restrictions', say('restrictions.right'), ...(absent.length > 0 ? [missing] : []));
}
