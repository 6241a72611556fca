import { languages, type Language } from './languages';

/** For whom something is said. */
export interface Reader {
    language: Language;
    /** hours, such as 5.5 */
    utcOffset: number;
}

/** Somebody of whom nothing is known. */
export const anyReader: Reader = { language: 'en', utcOffset: 0 };

/**
 * The first of the preferred languages that there is. A preference may name a country, such as `de-AT` or `pt_BR`.
 * @param preferred the account's, then the server's; either may be absent or empty
 */
export function languageOf(preferred: readonly (string | undefined)[]): Language {
    for (const one of preferred) {
        const asked = (one ?? '').replace('_', '-').toLowerCase();
        const found =
            languages.find((name) => asked === name.toLowerCase()) ??
            languages.find((name) => asked.startsWith(`${name}-`)) ??
            languages.find((name) => asked !== '' && name.toLowerCase().startsWith(`${asked}-`));
        if (found) return found;
    }
    return anyReader.language;
}
