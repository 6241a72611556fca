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
