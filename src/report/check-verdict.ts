import type { CheckId } from '../check/judge/check-ids';
import type { CheckLine } from '../check/judge/check-line';
import { decidesLogin } from '../check/judge/decides-login';
import type { MessageKey } from '../texts/en';

/** What all lines together say. */
export interface Verdict {
    mark: 'ok' | 'warning' | 'failure';
    /** whether the login works */
    head: Extract<MessageKey, `check.head.${string}`>;
    /** the same with its cause */
    end: Extract<MessageKey, `check.end.${string}`>;
    /** the first of them is the one to see to */
    causes: readonly CheckLine[];
}

/** Without these nobody can say that a login works. */
const decisive: readonly CheckId[] = ['authentik_reachable', 'discovery', 'redirect_uri', 'client', 'service_live'];

/** What the app cannot do meanwhile where a check fails that stops no login. */
const hindered: Readonly<Partial<Record<CheckId, Verdict['end']>>> = {
    authentik_token: 'check.end.app_without_token',
    authentik_permissions: 'check.end.app_without_permissions',
    discovery: 'check.end.app_without_discovery',
    workspace_token: 'check.end.app_without_personal_token',
};

/**
 * Works, works with warnings, or does not work. The first cause is the one to mend first: what comes later may only follow from it.
 * @param isMostlyOut whether most people cannot log in though it works
 */
export function verdictOf(lines: readonly CheckLine[], isMostlyOut = false): Verdict {
    const failed = lines.filter(({ mark }) => mark === 'failure');
    const stopping = failed.filter(({ id }) => decidesLogin(id, lines));
    // whatever else is missing, without the licence nothing of it can be mended
    const cause = stopping.find(({ id }) => id === 'licence') ?? stopping[0];
    if (cause) {
        return { mark: 'failure', head: 'check.head.does_not_work', end: 'check.end.does_not_work', causes: [cause] };
    }
    const head = 'check.head.works_with_warnings';
    const [hindrance] = failed;
    if (hindrance?.id === 'settings') {
        const works = { mark: 'warning', head: 'check.head.works', causes: [hindrance] } as const;
        return { ...works, end: 'check.end.app_stopped' };
    }
    if (hindrance) {
        const end = hindered[hindrance.id] ?? 'check.end.app_hindered';
        return { mark: 'warning', head, end, causes: [hindrance] };
    }
    const warnings = lines.filter(({ mark }) => mark === 'warning');
    if (warnings.length > 0) {
        return { mark: 'warning', head, end: 'check.end.works_with_warnings', causes: warnings };
    }
    const unproven = lines.filter(({ id, mark }) => mark === 'skipped' && decisive.includes(id));
    if (isMostlyOut) return { mark: 'warning', head, end: 'check.end.most_cannot', causes: [] };
    if (unproven.length === 0) return { mark: 'ok', head: 'check.head.works', end: 'check.end.works', causes: [] };
    const end = 'check.end.works_as_far_as_checked';
    return { mark: 'warning', head: 'check.head.works_as_far_as_checked', end, causes: unproven };
}
