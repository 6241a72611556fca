import type { Answer } from '../../report/answer';
import { helpText } from '../../report/help';

export async function helpVerb(): Promise<Answer> {
    return { text: helpText };
}
