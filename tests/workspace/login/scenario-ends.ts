import type { LoginEnd, LoginScenario } from './login-scenario';

export type Ends = LoginScenario['ends'];
type Refusal = (LoginEnd & { ok: false })['refusal'];

export const ADDRESS = 'ada@example.com';
/** what the account has of an address in the modern flow: nothing new (RocketChat/Rocket.Chat#42062) */
export const DROPPED = null;

export const inAs = (
    account: (LoginEnd & { ok: true })['account'],
    legacy: string | null,
    modern: string | null,
): Ends => ({
    legacy: { ok: true, username: 'ada', account, email: legacy },
    modern: { ok: true, username: 'ada', account, email: modern },
});
export const created = inAs('created', ADDRESS, DROPPED);
export const found = inAs('found', ADDRESS, DROPPED);

export const stuck = (
    refusal: Refusal,
    place: 'login page' | 'loading' | 'authentik' | 'second factor',
    text = '',
): LoginEnd => ({
    ok: false,
    refusal,
    seen: { place, text },
});
export const atAuthentik = (refusal: Refusal, text: string): Ends => {
    const end = stuck(refusal, 'authentik', text);
    return { legacy: end, modern: end };
};
/** On the login page, which says nothing in either flow. */
export const before = (refusal: Refusal): Ends => {
    const end = stuck(refusal, 'login page');
    return { legacy: end, modern: end };
};
/** Between the two servers: a legacy login says that something went wrong, a modern one nothing. */
export const between = (refusal: Refusal, text = 'Internal server error [500]'): Ends => ({
    legacy: stuck(refusal, 'login page', text),
    modern: stuck(refusal, 'login page'),
});
/** At the account: a legacy login says why, a modern one never comes to an end (RocketChat/Rocket.Chat#42062). */
export const atAccount = (refusal: Refusal, text: string): Ends => ({
    legacy: stuck(refusal, 'login page', text),
    modern: stuck(refusal, 'loading'),
});
