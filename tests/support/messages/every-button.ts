import { isMessage, type Texts } from '../../../src/texts/texts';
import { en } from '../../../src/texts/en';

const values = { count: 1234, people: 1234, isAll: false, isMore: true };

/** The labels of all buttons that have one of their own; those of a large plan are joined of the parts. */
export function everyButton(texts: Texts): string[] {
    const keys = Object.keys(en).filter((key) => key.startsWith('button.'));
    return keys.filter(isMessage).map((key) => texts.say(key, values));
}

/** A block with one button. */
export function buttonAction(label: string): object {
    const text = { type: 'plain_text', text: label };
    const element = { type: 'button', appId: 'app', blockId: 'block', actionId: 'keep', text, value: '' };
    return { type: 'actions', elements: [element] };
}
