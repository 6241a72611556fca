import { messages, type Language } from '../../src/texts/languages';
import { pageOf } from '../support/page-of';

/** Words of the other way to address somebody; each language has the one of Rocket.Chat's own translation. */
const otherForms: Partial<Record<Language, string>> = {
    de: 'du|dich|dir|dein|deine[mnrs]?',
    es: 'usted|abra|active|añada|busque|cambie|compruebe|copie|corrija|desactive|ejecute|elija|escriba|espere|guarde|indique|inténtelo|mire|ponga|pulse|retire|revise|use|vacíe|levante|saque|haga|pida|vuelva|registre|elimine|actualice|asigne|asegúrese|aplíquelo|apruebe|cree|defina|diga|edite|omita|pegue|pruebe|quite|rellene|sustituya|vincule|nombre (?:menos|solo|algo|una?)',
    fr: 'tu|toi|ton|tes',
    'pt-BR': 'tu|teus?|tuas?|vós|o senhor',
};

/** Spanish says of somebody else what it would say to a reader whom it calls `usted`: `hasta que alguien escriba`. */
const ofSomebodyElse = /(?<!\p{L})(?:que|cuando|nadie|alguien|lo|la|se)(?!\p{L})[^.:;→]*$/iu;

// what an example says to colleagues is up to whoever types it
test.each(Object.entries(otherForms))('%s addresses the reader in one way throughout', (language, form) => {
    const words = new RegExp(`(?<![\\p{L}{_])(?:${form})(?!\\p{L})`, 'giu');
    const said = { ...messages[language as Language], ...pageOf(language as Language) };
    const mixed = Object.entries<string>(said).filter(([key, text]) => {
        const own = key.endsWith('_placeholder') ? '' : text.replace(/`[^`]*`/g, '');
        return [...own.matchAll(words)].some(({ index }) => !ofSomebodyElse.test(own.slice(0, index)));
    });
    expect(mixed).toEqual([]);
});
