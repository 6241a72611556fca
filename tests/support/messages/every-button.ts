import { approveLabel } from '../../../src/report/approve-label';
import { isMessage, type Texts } from '../../../src/texts/texts';
import { en } from '../../../src/texts/en';

/** How much a button may do: nothing, one, as much as in a company, and more than in any. */
const amounts = [0, 1, 300, 123_456];

const inConsole: readonly string[] = [
    'console.refresh',
    'console.as_dialog',
    'console.edit',
    'console.look',
    'console.save',
];

/** The labels of all buttons; `amount` is how much they do. */
export function everyButton(texts: Texts, amount = 1234): string[] {
    const values = { count: amount, people: amount, removals: amount, isAll: false, isMore: true };
    const keys = Object.keys(en).filter(
        (key) => /^button\.(?!part|short)/.test(key) || key.startsWith('console.tab.') || inConsole.includes(key),
    );
    return [...keys.filter(isMessage).map((key) => texts.say(key, values)), ...everyApproval(texts)];
}

/** The labels of buttons that approve: one for whatever a plan may have to be approved. */
function everyApproval(texts: Texts): string[] {
    const some = amounts.flatMap((open) =>
        amounts.flatMap((people) => amounts.map((deactivated) => ({ open, people, deactivated }))),
    );
    return some
        .flatMap((part) => amounts.map((others) => ({ ...part, others })))
        .filter(({ people, deactivated, others }) => people + deactivated + others > 0)
        .map((part) => approveLabel(texts, { ...part, removals: part.people + part.deactivated }));
}

/** A block with one button. */
export function buttonAction(label: string): object {
    const text = { type: 'plain_text', text: label };
    const element = { type: 'button', appId: 'app', blockId: 'block', actionId: 'keep', text, value: '' };
    return { type: 'actions', elements: [element] };
}
