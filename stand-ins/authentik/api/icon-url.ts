import { createHmac, randomBytes } from 'node:crypto';

const SECRET = randomBytes(32);
const LIFETIME_SECONDS = 15 * 60;

function encoded(part: object): string {
    return Buffer.from(JSON.stringify(part)).toString('base64url');
}

/** A link to an uploaded file is good for a while; what is no file of authentik's own stands as it is (`authentik/admin/files`). */
export function iconUrl(icon: string): string | null {
    if (icon === '') {
        return null;
    }
    if (/^(?:https?|fa):\/\/|^\/static\//.test(icon)) {
        return icon;
    }
    const path = `media/public/${icon}`;
    const expiry = Math.floor(Date.now() / 1000) + LIFETIME_SECONDS;
    const signed = `${encoded({ alg: 'HS256', typ: 'JWT' })}.${encoded({ path, exp: expiry })}`;
    const signature = createHmac('sha256', SECRET).update(signed).digest('base64url');
    return `/files/${path}?token=${signed}.${signature}`;
}
