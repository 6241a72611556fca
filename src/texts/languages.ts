import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { ptBR } from './pt-BR';

/** The languages there are, by code; the first one is said to whoever prefers none of them. */
export const messages = { en, de, es, fr, 'pt-BR': ptBR };

export type Language = keyof typeof messages;

export const languages = Object.keys(messages).filter(isLanguage);

function isLanguage(code: string): code is Language {
    return code in messages;
}
