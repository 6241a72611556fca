import type { ConfigProblem } from '../../config/config';
import { settingProblemWords } from '../../model/setting-problem';
import { checkIds } from './check-ids';
import { failure, skipped, type CheckLine } from './check-line';
import { say } from './check-words';

/** Without an address that can work there is nothing else to look at. */
export function settingsFailed(problems: readonly ConfigProblem[]): CheckLine[] {
    return checkIds.map((id) =>
        id === 'settings' ? failedLine(problems) : skipped(id, say('because.settings_wrong')),
    );
}

/** The lines of a check that was made with the settings that can work. */
export function withSettingsFailed(lines: readonly CheckLine[], problems: readonly ConfigProblem[]): CheckLine[] {
    return lines.map((line) => (line.id === 'settings' && problems.length > 0 ? failedLine(problems) : line));
}

function failedLine(problems: readonly ConfigProblem[]): CheckLine {
    const named = problems.map(({ setting, problem }) =>
        say('settings.wrong', { problem: settingProblemWords(setting, problem) }),
    );
    return failure('settings', named, say('do.correct_settings'));
}
