/** Rocket.Chat's default for `UTF8_Channel_Names_Validation`; a name with anything else is refused as `error-invalid-room-name`. */
const allowed = /^[0-9a-zA-Z-_.]+$/;

/** `Accounts_SystemBlockedUsernameList`, a hidden setting that room and team names are checked with too (`validateName.ts`). */
const systemNames = ['admin', 'administrator', 'system', 'user'];
/** Mentions of everybody: not for people, and so not for teams, which share one set of names (`checkUsernameAvailability.ts`). */
const mentions = ['all', 'here'];

/**
 * Whether Rocket.Chat refuses to create a room or team of this name, however it is written in capital letters
 * (`error-invalid-room-name`, `error-blocked-username`). A room that is there already can be used.
 */
export function isReservedName(name: string, kind: 'room' | 'team'): boolean {
    const refused = kind === 'team' ? [...systemNames, ...mentions] : systemNames;
    return refused.includes(name.toLowerCase());
}

/** What a letter is worth that is no plain one with an accent. */
const inLetters: Readonly<Record<string, string>> = {
    ...{ ß: 'ss', ẞ: 'SS', æ: 'ae', Æ: 'AE', œ: 'oe', Œ: 'OE', ø: 'o', Ø: 'O', ł: 'l', Ł: 'L' },
    ...{ đ: 'd', Đ: 'D', ð: 'd', Ð: 'D', þ: 'th', Þ: 'TH', ı: 'i' },
};

/**
 * A room name as Rocket.Chat will keep it: no `#`, and each space or other character that it refuses becomes a hyphen,
 * as its own "slugified" names have it. Undefined where nothing is left. Capital letters stay, and make another room; there is no
 * longest name (`getValidRoomName.ts`).
 */
export function roomName(typed: string): string | undefined {
    const bare = typed.trim().replace(/^#/, '');
    if (allowed.test(bare)) return bare;
    const slug = bare
        .replace(/[ßẞæÆœŒøØłŁđĐðÐþÞı]/g, (letter) => inLetters[letter] ?? letter)
        .normalize('NFKD')
        .replace(/[\u0300-\u036f]/g, '')
        .replace(/[^0-9a-zA-Z-_.]+/g, '-')
        .replace(/^-+|-+$/g, '');
    return slug === '' ? undefined : slug;
}

/** Whether anything that tells it from others is left of a part of a name. */
export function isLeft(part: string): boolean {
    return /[0-9a-zA-Z]/.test(roomName(part) ?? '');
}
