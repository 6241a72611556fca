import type { CheckFacts } from '../facts/check-facts';
import { ok, skipped, warning, type CheckLine } from './check-line';
import { VERSION_UNKNOWN } from './prerequisites';

/** 8.2.0 applies its guard against requests to private addresses to custom OAuth (RocketChat/Rocket.Chat#39328, mended by #39505). */
export function checkNetwork({ workspace, wanted }: CheckFacts): CheckLine[] {
    const { version } = workspace.server;
    if (version === undefined) return [skipped('ssrf', VERSION_UNKNOWN)];
    if (version !== '8.2') return [ok('ssrf', 'This version lets custom OAuth reach private addresses.')];
    const address = isPrivate(wanted.publicUrl)
        ? 'authentik has a private address'
        : "if authentik's address is a private one";
    return [
        warning(
            'ssrf',
            `This server says 8.2 and not which one of them; 8.2.0 refuses to ask private addresses for a token: ${address}, every login fails there (RocketChat/Rocket.Chat#39328).`,
            'Update Rocket.Chat to 8.2.1 or later.',
        ),
    ];
}

/** A name may stand for a private address as well; only the server could look it up. */
function isPrivate(url: string): boolean {
    const host = /^https?:\/\/\[?([^/:\]]+)/.exec(url)?.[1] ?? '';
    return (
        /^(10|127)\./.test(host) ||
        host.startsWith('192.168.') ||
        /^172\.(1[6-9]|2\d|3[01])\./.test(host) ||
        /^(localhost|.*\.(local|internal|lan))$/.test(host)
    );
}
