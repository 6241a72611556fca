import { ERROR_PAGE_TEXT } from '../../../../stand-ins/workspace/login/modern-error-page';
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
    place: 'login page' | 'loading' | 'error page' | 'authentik' | 'second factor',
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
/** What a modern login leads to that fails between the two servers, before 9.1. */
export const errorPage = (refusal: Refusal): LoginEnd => stuck(refusal, 'error page', ERROR_PAGE_TEXT);
/** Between the two servers: a legacy login says on the login page that something went wrong, a modern one on a page of its own. */
export const between = (refusal: Refusal): Ends => ({
    legacy: stuck(refusal, 'login page', 'Internal server error [500]'),
    modern: errorPage(refusal),
});
/** authentik sends the person back without a code: a modern login then says nothing. */
export const sentBack = (refusal: Refusal, text: string): Ends => ({
    legacy: stuck(refusal, 'login page', text),
    modern: stuck(refusal, 'login page'),
});
/** At the account: a legacy login says why, a modern one never comes to an end (RocketChat/Rocket.Chat#42062). */
export const atAccount = (refusal: Refusal, text: string): Ends => ({
    legacy: stuck(refusal, 'login page', text),
    modern: stuck(refusal, 'loading'),
});
