import type { Answer } from '../../report/answer';
import { helpText } from '../../report/help';
import type { CommandCall } from '../call';

export async function helpVerb({ texts }: CommandCall): Promise<Answer> {
    return { text: helpText(texts) };
}
