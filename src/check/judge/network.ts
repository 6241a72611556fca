import type { CheckFacts } from '../facts/check-facts';
import { ok, skipped, warning, type CheckLine } from './check-line';
import { say } from './check-words';
import { versionUnknown } from './prerequisites';

export interface NetworkMessages {
    'ssrf.reaches': undefined;
    'ssrf.refuses': undefined;
    'ssrf.may_refuse': undefined;
}

/** 8.2.0 applies its guard against requests to private addresses to custom OAuth (RocketChat/Rocket.Chat#39328, mended by #39505). */
export function checkNetwork({ workspace, wanted }: CheckFacts): CheckLine[] {
    const { version } = workspace.server;
    if (version === undefined) return [skipped('ssrf', versionUnknown)];
    if (version !== '8.2') return [ok('ssrf', say('ssrf.reaches'))];
    return [warning('ssrf', say(isPrivate(wanted.publicUrl) ? 'ssrf.refuses' : 'ssrf.may_refuse'))];
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
