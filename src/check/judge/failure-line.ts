import { failureText } from '../../report/failure-text';
import { english } from '../../texts/english';
import type { FailureInfo } from '../facts/found';
import { failure, warning, type CheckId, type CheckLine } from './check-line';

/** A failure as the line of a check: its message already says what to do, behind the arrow. */
export function failureLine(id: CheckId, info: FailureInfo, mark: 'failure' | 'warning' = 'failure'): CheckLine {
    const [text = '', ...actions] = failureText(english, info.code, info.details).split(' → ');
    return (mark === 'failure' ? failure : warning)(id, text, actions.join(' → '));
}
