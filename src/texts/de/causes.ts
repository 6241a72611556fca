import type { causes as source } from '../en/causes';

export const causes = {
    'cause.as_get': 'ein {method} kam als GET an',
    'cause.method_refused': 'dort ist {method} nicht erlaubt',
    'cause.status': 'Status {status}',
    'cause.answered_at': 'sie kommen bei {address} an',
    'cause.without': 'eine Antwort ohne {fields}',
    'cause.next_page': 'Seite {page} nennt als nächste die Seite {next}',
    'cause.incomplete': '{read, number} von {total, number}',
    'cause.megabytes': '{count, number} MB in einer Antwort',
    'cause.token_lost': 'das Token ging unterwegs verloren',
    'cause.path_unknown': 'seine Version kennt diesen Pfad nicht',
    'cause.endless': 'eine Liste ohne Ende',
    'cause.no_answer': 'der Server gab der App keine Antwort',
    'cause.no_reason': 'ohne Angabe von Gründen',
    'cause.no_secret': 'es gibt kein Client-Secret zum Setzen',
    'cause.not_made':
        '{made, select, key {es wurde vorher kein Signaturschlüssel angelegt} other {es wurde vorher kein Provider angelegt}}',
    'cause.slug_taken': 'Eine andere Anwendung hat diesen Slug.',
    'cause.room_gone': 'den Raum gibt es nicht',
    'cause.no_room': 'der Server hat keinen Raum angelegt und keinen Grund genannt',
    'cause.empty': 'sie ist leer',
    'cause.no_scheme': 'sie beginnt weder mit https:// noch mit http://',
    'cause.credentials': 'sie enthält einen Benutzernamen oder ein Passwort',
    'cause.query': 'sie hat einen Teil mit „?“ oder „#“',
    'cause.no_url': 'sie ist keine URL',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
