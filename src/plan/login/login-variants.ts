import type { LoginFlow, LoginPlace, PredictedEnd } from '../../model/login';
import type { AccountSituation } from './account-state';
import { endLegacyLogin } from './legacy-login';
import { endModernLogin } from './modern-login';

/** What is not known of a server: which form of the code its release holds, and what its database was used with before. */
interface Variant {
    dropsEmail: boolean;
    isIndexed: boolean;
}

const variants: readonly Variant[] = [
    { dropsEmail: false, isIndexed: false },
    { dropsEmail: false, isIndexed: true },
    { dropsEmail: true, isIndexed: false },
    { dropsEmail: true, isIndexed: true },
];

/**
 * How a login ends in each form that the server may have: one end where that makes no difference, else each with the form it is of.
 */
export function endsByVariant(
    situation: Omit<AccountSituation, 'isIndexed'>,
    flow: LoginFlow,
): { where: LoginPlace; end: PredictedEnd }[] {
    if (flow === 'legacy') return [{ where: {}, end: endLegacyLogin({ ...situation, isIndexed: true }) }];
    const isPossible = ({ dropsEmail }: Variant): boolean => (situation.dropsEmail ?? dropsEmail) === dropsEmail;
    const ends = variants.filter(isPossible).map((variant) => ({
        variant,
        end: endModernLogin({ ...situation, isIndexed: variant.isIndexed }, variant),
    }));
    const matters = (key: keyof Variant): boolean => ends.some(({ variant }) => isDifferent(ends, variant, key));
    const open = situation.dropsEmail === undefined ? (['dropsEmail', 'isIndexed'] as const) : (['isIndexed'] as const);
    const keys = open.filter(matters);
    const seen = new Map<string, { where: LoginPlace; end: PredictedEnd }>();
    for (const { variant, end } of ends) {
        const where: LoginPlace = Object.fromEntries(keys.map((key) => [key, variant[key]]));
        seen.set(JSON.stringify(where), { where, end });
    }
    return [...seen.values()];
}

/** Whether the end changes with this one property. */
function isDifferent(
    ends: readonly { variant: Variant; end: PredictedEnd }[],
    one: Variant,
    key: keyof Variant,
): boolean {
    const other = { ...one, [key]: !one[key] };
    const endOf = (wanted: Variant): string =>
        JSON.stringify(
            ends.find(
                ({ variant }) => variant.dropsEmail === wanted.dropsEmail && variant.isIndexed === wanted.isIndexed,
            )?.end,
        );
    return endOf(one) !== endOf(other);
}
