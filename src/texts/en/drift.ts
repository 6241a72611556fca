import type { Drift } from '../../model/plan';

type Kind = Exclude<NonNullable<Drift['kind']>, 'directory'> | 'setting';

/** What somebody else has changed. */
export const drift = {
    'drift.title': '*Drift* — {count, number} changed by somebody else',
    'drift.mended': '*Put back* — {count, number} changed by somebody else before this run',
    'drift.setting': '{subject} is {found}; the app had set {expected}, and before that it was {old}',
    'drift.setting_without_before': '{subject} is {found}; the app had set {expected}',
    'drift.membership': '{username} in {place}: removed by somebody; the app had added them, and adds them again',
    'drift.told': '{told}: changed by somebody',
} as const satisfies Readonly<Record<`drift.${Kind}`, string>> & Readonly<Record<string, string>>;
