import type { CheckId, CheckLine } from '../check/judge/check-line';
import { decidesLogin } from '../check/judge/decides-login';
import { checkTitles } from './check-titles';

/** What all lines together say. */
export interface Verdict {
    mark: 'ok' | 'warning' | 'failure';
    /** in words that follow the name of the login */
    words: string;
    /** the same with its cause and the next action */
    sentence: string;
}

/** Without these nobody can say that a login works. */
const decisive: readonly CheckId[] = ['authentik_reachable', 'discovery', 'redirect_uri', 'client', 'service_live'];

/** What the app cannot do meanwhile where a check fails that stops no login. */
const appCannot: Readonly<Partial<Record<CheckId, string>>> = {
    authentik_token: 'read groups or set up anything in authentik',
    authentik_permissions: 'do in authentik all that the settings ask for',
    discovery: 'find or repair what is set up in authentik',
    workspace_token: 'create the entry, give roles or list accounts',
};

/** Works, works with warnings, or does not work. The first cause is the one to mend first: what comes later may only follow from it. */
export function verdictOf(lines: readonly CheckLine[]): Verdict {
    const failed = lines.filter(({ mark }) => mark === 'failure');
    const stopping = failed.filter(({ id }) => decidesLogin(id, lines));
    // whatever else is missing, without the licence nothing of it can be mended
    const cause = stopping.find(({ id }) => id === 'licence') ?? stopping[0];
    if (cause) return verdict('failure', 'does not work', ` because of: ${checkTitles[cause.id]}`, cause);
    const [hindrance] = failed;
    if (hindrance) {
        const cannot = appCannot[hindrance.id] ?? 'do all that the settings ask for';
        const because = `: the app cannot ${cannot} because of: ${checkTitles[hindrance.id]}`;
        return verdict('warning', 'works with warnings', because, hindrance);
    }
    const warnings = lines.filter(({ mark }) => mark === 'warning');
    if (warnings[0]) return verdict('warning', 'works with warnings', `: ${titlesOf(warnings)}`, warnings[0]);
    const unproven = lines.filter(({ id, mark }) => mark === 'skipped' && decisive.includes(id));
    if (unproven.length === 0) return { mark: 'ok', words: 'works', sentence: 'works.' };
    const words = 'works as far as it could be checked';
    return { mark: 'warning', words, sentence: `${words}; not checked: ${titlesOf(unproven)}.` };
}

function verdict(mark: Verdict['mark'], words: string, because: string, { action = '' }: CheckLine): Verdict {
    return { mark, words, sentence: `${words}${because}. → ${action}` };
}

function titlesOf(lines: readonly CheckLine[]): string {
    return lines.map(({ id }) => checkTitles[id]).join(', ');
}
