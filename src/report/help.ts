import { didYouMean } from '../model/did-you-mean';
import { help } from '../texts/en/help';
import { isMessage, type Texts } from '../texts/texts';

type VerbOf<Key> = Key extends `help.${infer Name}` ? Name : never;

/** What may stand behind `/authentik-sync`: each verb has its line in the help. */
export type Verb = VerbOf<keyof typeof help>;

/** The verbs, with one example each. */
export function helpText(texts: Texts): string {
    const lines = Object.keys(help).filter(isMessage);
    return [
        texts.say('command.about'),
        ...lines.map((line) => `• ${texts.say(line)}`),
        texts.say('command.settings'),
    ].join('\n');
}

/** The help, or, behind a word that is no verb, that there is none and which was probably meant: a slip is not answered by a page. */
export function helpAnswer(texts: Texts, typed = ''): string {
    const verbs = Object.keys(help).map((line) => line.replace('help.', ''));
    const word = typed.replace(/^[^\p{L}\p{N}]+/u, '').toLowerCase();
    if (word === '' || verbs.includes(word)) return helpText(texts);
    const meant = didYouMean(word, verbs);
    return meant === undefined
        ? texts.withAction('command.unknown', { typed })
        : `${texts.say('command.unknown', { typed })} ${texts.say('command.did_you_mean', { meant })}`;
}

/** That a verb knows no such word behind it, and which of those that may stand there was probably meant. */
export function unknownWordAnswer(
    texts: Texts,
    verb: Verb,
    { word: typed, known }: { word: string; known: readonly string[] },
): string {
    const meant = didYouMean(typed, known);
    return meant === undefined
        ? texts.withAction('command.unknown_word', { verb, typed })
        : `${texts.say('command.unknown_word', { verb, typed })} ${texts.say('command.word_meant', { meant })}`;
}
