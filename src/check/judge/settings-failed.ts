import type { ConfigProblem } from '../../config/config';
import { settingProblemWords } from '../../model/setting-problem';
import { checkIds } from './check-ids';
import { failure, skipped, type CheckLine } from './check-line';
import { say } from './check-words';

/** Settings that cannot work are used for nothing, so there is nothing else to look at. */
export function settingsFailed(problems: readonly ConfigProblem[]): CheckLine[] {
    const named = problems.map(({ setting, problem }) =>
        say('settings.wrong', { problem: settingProblemWords(setting, problem) }),
    );
    return checkIds.map((id) =>
        id === 'settings' ? failure(id, named, say('do.correct_settings')) : skipped(id, say('because.settings_wrong')),
    );
}
