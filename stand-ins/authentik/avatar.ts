/** Shown for nobody. */
export const NO_AVATAR = '/static/dist/assets/images/user_default.png';

/** The picture that authentik draws of somebody who has no other: the initials. */
export function avatarOf({ name, username }: { name: string; username: string }): string {
    const words = (name.trim() || username).split(/\s+/);
    const signs = words.map((word) => Array.from(word));
    const initials = signs.length > 1 ? [signs[0]?.[0], signs.at(-1)?.[0]] : (signs[0] ?? []).slice(0, 2);
    const text = initials.map((sign = '') =>
        /[a-z0-9]/i.test(sign) ? sign.toUpperCase() : `&#${sign.codePointAt(0) ?? 0};`,
    );
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><text>${text.join('')}</text></svg>`;
    return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}
