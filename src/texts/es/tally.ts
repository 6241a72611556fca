import type { tally as source } from '../en/tally';

export const tally = {
    'tally.login':
        '{login, select, begins {se {isDone, select, true {configuró} other {configura}} el inicio de sesión con authentik} ends {se {isDone, select, true {retiró} other {retira}} el inicio de sesión con authentik} other {{isDone, select, true {cambió} other {cambia}} el inicio de sesión con authentik}}',
    'tally.restrictions':
        '{count, plural, one {{isDone, select, true {cambió} other {cambia}} # ajuste de cuentas} other {{isDone, select, true {cambiaron} other {cambian}} # ajustes de cuentas}}',
    'tally.made':
        '{count, plural, one {se {isDone, select, true {creó} other {crea}} # sala} other {se {isDone, select, true {crearon} other {crean}} # salas}}',
    'tally.linked':
        '{count, plural, one {se {isDone, select, true {vinculó} other {vincula}} a # persona con su cuenta} other {se {isDone, select, true {vinculó} other {vincula}} a # personas con sus cuentas}}',
    'tally.unlinked':
        '{count, plural, one {# persona {isDone, select, true {dejó} other {deja}} de estar vinculada a su cuenta} other {# personas {isDone, select, true {dejaron} other {dejan}} de estar vinculadas a sus cuentas}}',
    'tally.joined':
        '{people, plural, one {# persona {isDone, select, true {entró} other {entra}}} other {# personas {isDone, select, true {entraron} other {entran}}}} en {teams, select, true {{places, plural, one {# equipo} other {# salas y equipos}}} other {{places, plural, one {# sala} other {# salas}}}}',
    'tally.left':
        'se {isDone, select, true {quitó} other {quita}} a {people, plural, one {# persona} other {# personas}} de {teams, select, true {{places, plural, one {# equipo} other {# salas y equipos}}} other {{places, plural, one {# sala} other {# salas}}}}',
    'tally.given':
        '{people, plural, one {# persona {isDone, select, true {recibió} other {recibe}}} other {# personas {isDone, select, true {recibieron} other {reciben}}}} {places, plural, one {un rol} other {roles}}',
    'tally.taken':
        '{people, plural, one {# persona {isDone, select, true {perdió} other {pierde}}} other {# personas {isDone, select, true {perdieron} other {pierden}}}} {places, plural, one {un rol} other {roles}}',
    'tally.deactivated':
        '{count, plural, one {se {isDone, select, true {desactivó} other {desactiva}} # cuenta} other {se {isDone, select, true {desactivaron} other {desactivan}} # cuentas}}',
    'tally.activated':
        '{count, plural, one {se {isDone, select, true {volvió} other {vuelve}} a activar # cuenta} other {se {isDone, select, true {volvieron} other {vuelven}} a activar # cuentas}}',
    'tally.absent':
        '{count, plural, one {se {isDone, select, true {anotó} other {anota}} la ausencia de # persona} other {se {isDone, select, true {anotó} other {anota}} la ausencia de # personas}}',
    'tally.present':
        '{count, plural, one {se {isDone, select, true {anotó} other {anota}} el regreso de # persona} other {se {isDone, select, true {anotó} other {anota}} el regreso de # personas}}',
    'tally.nothing': '{isDone, select, true {no se cambió nada} other {no se cambia nada}}',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
