import type { ConfigProblem } from '../../config/config';
import { plainSentence } from '../../texts/plain';
import { checkIds, failure, skipped, type CheckLine } from './check-line';

/** Settings that cannot work are used for nothing, so there is nothing else to look at. */
export function settingsFailed(problems: readonly ConfigProblem[]): CheckLine[] {
    const named = problems.map(({ setting, message }) => `\`${setting}\` ${plainSentence(message)}`).join(' ');
    const next = 'Correct them at Administration > Marketplace > Private Apps > Authentik SSO > Settings.';
    return checkIds.map((id) =>
        id === 'settings'
            ? failure(id, `${named}.`.replace(/\.\.$/, '.'), next)
            : skipped(id, 'the settings cannot work'),
    );
}
