import type { ConfigProblem } from '../../config/config';
import { checkIds } from './check-ids';
import { failure, skipped, type CheckLine } from './check-line';
import { say } from './message';

/** Settings that cannot work are used for nothing, so there is nothing else to look at. */
export function settingsFailed(problems: readonly ConfigProblem[]): CheckLine[] {
    const named = problems.map((problem) => say('settings.wrong', { problem }));
    return checkIds.map((id) =>
        id === 'settings' ? failure(id, named, say('do.correct_settings')) : skipped(id, say('because.settings_wrong')),
    );
}
