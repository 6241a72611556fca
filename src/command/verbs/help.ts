import type { Answer } from '../../report/answer';
import { helpAnswer } from '../../report/help';
import type { CommandCall } from '../call';

export async function helpVerb({ texts, words }: CommandCall): Promise<Answer> {
    return { text: helpAnswer(texts, words[0]) };
}
