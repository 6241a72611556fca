import type { Texts } from '../texts/texts';

const lines = [
    'run',
    'plan',
    'apply',
    'check',
    'status',
    'user',
    'history',
    'undo',
    'keep',
    'blueprint',
    'help',
] as const;

/** The verbs, with one example each. */
export function helpText(texts: Texts): string {
    return [
        texts.say('help.title'),
        ...lines.map((verb) => `• ${texts.say(`help.${verb}`)}`),
        texts.say('help.settings'),
    ].join('\n');
}
