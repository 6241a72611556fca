import type { Change, Note, NoteCode, Plan, SettingValue, Withheld, WithheldCode } from '../plan/types';
import { shorten } from './shorten';

const LINES_PER_PART = 40;
const NAMES_PER_ROOM = 12;

/** A plan part by part: counts in the titles, one line a change. */
export function planLines(plan: Plan): string[] {
    const { changes } = plan;
    const entry = changes.filter(
        (change) =>
            change.kind === 'create-entry' ||
            change.kind === 'set-secret' ||
            (change.kind === 'set-setting' && change.area === 'entry'),
    );
    const restrictions = changes.filter((change) => change.kind === 'set-setting' && change.area === 'restriction');
    const rooms = changes.filter((change) => change.kind === 'create-room');
    const members = changes.filter((change) => change.kind === 'add-member');
    return [
        ...part('Login service', count(entry.length, 'change'), entry.map(changeLine)),
        ...part('Account restrictions', count(restrictions.length, 'change'), restrictions.map(changeLine)),
        ...part('Rooms', `${rooms.length} to create`, rooms.map(changeLine)),
        ...part('Members', `${members.length} to add`, memberLines(members)),
        ...withheldLines(plan.withheld),
        ...noteLines(plan.notes),
    ];
}

function memberLines(changes: readonly Change[]): string[] {
    const byRoom = new Map<string, string[]>();
    for (const change of changes) {
        if (change.kind !== 'add-member') continue;
        byRoom.set(change.room, [...(byRoom.get(change.room) ?? []), `${change.username} (${change.reason})`]);
    }
    return [...byRoom].map(([room, people]) => `#${room}: ${shorten(people, NAMES_PER_ROOM).join(', ')}`);
}

/** Each reason once, with what it holds back and what to do. */
export function withheldLines(withheld: readonly Withheld[]): string[] {
    const byCode = new Map<WithheldCode, Change[]>();
    for (const { change, code } of withheld) byCode.set(code, [...(byCode.get(code) ?? []), change]);
    const lines = [...byCode].map(([code, changes]) => {
        const subjects = [...new Set(changes.map(subjectOf))];
        return withheldTexts[code]
            .replace(/\{what\}/g, shorten(subjects, 6).join(', '))
            .replace('{count}', count(changes.length, 'change'));
    });
    return part('Withheld', count(withheld.length, 'change'), lines);
}

export function noteLines(notes: readonly Note[]): string[] {
    const byCode = new Map<NoteCode, string[]>();
    for (const { code, subject, details } of notes) {
        byCode.set(code, [
            ...(byCode.get(code) ?? []),
            details === undefined || details === '' ? subject : `${subject} (${details})`,
        ]);
    }
    const lines = [...byCode].map(([code, subjects]) => `${noteTexts[code]}: ${shorten(subjects, 10).join(', ')}`);
    return part('Good to know', '', lines);
}

const withheldTexts: Readonly<Record<WithheldCode, string>> = {
    entry_needs_token:
        'The custom OAuth entry {what} does not exist, and the engine cannot create it. → Open Administration > Workspace > Settings > OAuth, click "Add custom OAuth", type {what}, click "Add", and run this again. Or save an administrator\'s user id and personal access token (with "Ignore Two Factor Authentication" ticked) in the settings of the app, and the app does it.',
    entry_not_created: '{count} of the entry wait until it exists.',
    entry_premium_only:
        '{count} of the login service: this server is 9.0 or later and has no licence with the module "oauth-enterprise", so it acts as if every custom OAuth entry were disabled. → Register the workspace for the free Starter plan or a paid one. Rooms are synced all the same.',
    entry_without_credentials:
        '{count} of the login service: client id and client secret are not both set. → Copy them from the provider in authentik into the settings of the app.',
    rooms_not_created_by_setting:
        '{what}: the rooms do not exist, and "Create missing rooms" is off. → Create them, or switch it on.',
    setting_not_known: 'This server does not have {what}. → Nothing to do; newer versions have it.',
};

const noteTexts: Readonly<Record<NoteCode, string>> = {
    person_without_account: 'No account in Rocket.Chat yet; added at a later run, once they have logged in',
    person_ambiguous: 'More than one account fits, so none is touched',
    person_is_bot: "The account is not a person's, so it is not touched",
    person_deactivated: 'The account is deactivated, so it is not added',
    room_of_other_type: 'Neither a channel nor a private group, so left alone',
    room_type_differs:
        'The room exists, and is not of the kind that the rule names; its members are managed, its kind is left alone',
    room_name_changed: 'Rocket.Chat does not take this room name; the app uses the one in parentheses',
    rule_matches_nothing: 'No group in authentik fits this rule',
    two_writers: "Rocket.Chat's own group mapping is on as well: two writers fight. Switch it off",
    premium_from_nine: 'From 9.0 on Rocket.Chat allows custom OAuth only with a licence',
};

/** One change in words. */
export function changeLine(change: Change): string {
    switch (change.kind) {
        case 'create-entry':
            return `create the custom OAuth entry "${change.name}": ${change.reason}`;
        case 'set-secret':
            return `write the client secret: ${change.reason}`;
        case 'set-setting':
            return change.from === null
                ? `set ${change.id} to ${show(change.to)}`
                : `set ${change.id} to ${show(change.to)}, now ${show(change.from)}`;
        case 'create-room':
            return `create #${change.room} (${change.type}, owner ${change.creator}): ${change.reason}`;
        case 'add-member':
            return `add ${change.username} to #${change.room}: ${change.reason}`;
    }
}

function subjectOf(change: Change): string {
    if ('room' in change) return `#${change.room}`;
    return change.kind === 'create-entry' ? `"${change.name}"` : change.id;
}

function part(title: string, counts: string, lines: readonly string[]): string[] {
    if (lines.length === 0) return [];
    return [
        '',
        counts === '' ? `*${title}*` : `*${title}* — ${counts}`,
        ...shorten(lines, LINES_PER_PART).map((line) => `• ${line}`),
    ];
}

function show(value: SettingValue): string {
    const text = typeof value === 'string' ? `"${value.replace(/\s+/g, ' ')}"` : String(value);
    return text.length > 80 ? `${text.slice(0, 77)}…"` : text;
}

/** `1 change`, `2 changes`. */
export function count(number: number, noun: string): string {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
