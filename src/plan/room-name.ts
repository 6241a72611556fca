/** Rocket.Chat's default for `UTF8_Channel_Names_Validation`; a name with anything else is refused as `error-invalid-room-name`. */
const allowed = /^[0-9a-zA-Z-_.]+$/;

/**
 * A room name as Rocket.Chat will keep it: no `#`, and each space or other character that it refuses becomes a hyphen,
 * as its own "slugified" names have it. Undefined where nothing is left.
 */
export function roomName(typed: string): string | undefined {
    const bare = typed.trim().replace(/^#/, '');
    if (allowed.test(bare)) return bare;
    const slug = bare
        .normalize('NFKD')
        .replace(/[\u0300-\u036f]/g, '')
        .replace(/[^0-9a-zA-Z-_.]+/g, '-')
        .replace(/^-+|-+$/g, '');
    return slug === '' ? undefined : slug;
}
