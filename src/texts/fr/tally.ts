import type { tally as source } from '../en/tally';

export const tally = {
    'tally.login':
        '{login, select, begins {la connexion avec authentik {isDone, select, true {a été} other {est}} configurée} ends {la connexion avec authentik {isDone, select, true {a été} other {est}} retirée} other {la connexion avec authentik {isDone, select, true {a été} other {est}} modifiée}}',
    'tally.restrictions':
        '{count, plural, one {# paramètre des comptes {isDone, select, true {a été} other {est}} modifié} other {# paramètres des comptes {isDone, select, true {ont été} other {sont}} modifiés}}',
    'tally.made':
        '{count, plural, one {# salon {isDone, select, true {a été} other {est}} créé} other {# salons {isDone, select, true {ont été} other {sont}} créés}}',
    'tally.linked':
        '{count, plural, one {# personne {isDone, select, true {a été} other {est}} liée à son compte} other {# personnes {isDone, select, true {ont été} other {sont}} liées à leur compte}}',
    'tally.unlinked':
        '{count, plural, one {# personne {isDone, select, true {a été} other {est}} détachée de son compte} other {# personnes {isDone, select, true {ont été} other {sont}} détachées de leur compte}}',
    'tally.joined':
        '{people, plural, one {# personne {isDone, select, true {a été} other {est}} ajoutée} other {# personnes {isDone, select, true {ont été} other {sont}} ajoutées}} à {teams, select, true {{places, plural, one {# équipe} other {# salons et équipes}}} other {{places, plural, one {# salon} other {# salons}}}}',
    'tally.left':
        '{people, plural, one {# personne {isDone, select, true {a été} other {est}} retirée} other {# personnes {isDone, select, true {ont été} other {sont}} retirées}} de {teams, select, true {{places, plural, one {# équipe} other {# salons et équipes}}} other {{places, plural, one {# salon} other {# salons}}}}',
    'tally.given':
        '{people, plural, one {# personne {isDone, select, true {a reçu} other {reçoit}}} other {# personnes {isDone, select, true {ont reçu} other {reçoivent}}}} {places, plural, one {un rôle} other {des rôles}}',
    'tally.taken':
        '{people, plural, one {# personne {isDone, select, true {a perdu} other {perd}}} other {# personnes {isDone, select, true {ont perdu} other {perdent}}}} {places, plural, one {un rôle} other {des rôles}}',
    'tally.deactivated':
        '{count, plural, one {# compte {isDone, select, true {a été} other {est}} désactivé} other {# comptes {isDone, select, true {ont été} other {sont}} désactivés}}',
    'tally.activated':
        '{count, plural, one {# compte {isDone, select, true {a été} other {est}} réactivé} other {# comptes {isDone, select, true {ont été} other {sont}} réactivés}}',
    'tally.absent':
        '{count, plural, one {# personne {isDone, select, true {a été} other {est}} notée comme absente} other {# personnes {isDone, select, true {ont été} other {sont}} notées comme absentes}}',
    'tally.present':
        '{count, plural, one {# personne {isDone, select, true {a été} other {est}} notée comme revenue} other {# personnes {isDone, select, true {ont été} other {sont}} notées comme revenues}}',
    'tally.nothing': '{isDone, select, true {rien n’a été modifié} other {rien n’est modifié}}',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
