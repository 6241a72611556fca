import type { LoginService } from '../login-services';
import { stringSetting } from '../rest/setting-value';
import type { Server } from '../server';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Whether the server takes this path as it is, instead of putting the entry's URL in front (`lib/utils/isURL.ts`). */
function isUrl(path: string): boolean {
    return /^(https?:\/\/|data:)/.test(path);
}

function joined(service: LoginService, path: unknown): string {
    return isUrl(text(path)) ? text(path) : text(service.serverURL) + text(path);
}

export const tokenUrl = (service: LoginService): string => joined(service, service.tokenPath);
export const identityUrl = (service: LoginService): string => joined(service, service.identityPath);

/** `Site_Url` without the slash at its end. */
export function siteUrl(server: Pick<Server, 'settings'>): string {
    return stringSetting(server, 'Site_Url').replace(/\/+$/, '');
}

/**
 * Where authentik sends people back to. The third login style, an empty one, adds Meteor's old `?close`
 * (`OAuth._redirectUri` in Meteor's `oauth_common.js`), which no strict redirect URI matches.
 */
export function redirectUri(server: Pick<Server, 'settings'>, service: LoginService): string {
    return `${siteUrl(server)}/_oauth/${service.service}${text(service.loginStyle) ? '' : '?close'}`;
}

/** Whether logins go by the modern flow: a choice from 8.7 on (RocketChat/Rocket.Chat#40876), the only one from 9.0 on. */
export function usesModernFlow({ settings, version }: Pick<Server, 'settings' | 'version'>): boolean {
    return version.atLeast('9.0') || settings.effectiveValue('Accounts_OAuth_Use_Modern_Flow') === true;
}

export interface AuthorizeState {
    loginStyle: 'popup' | 'redirect';
    credentialToken: string;
    isCordova: false;
    redirectUrl?: string;
}

export function loginStyleOf(service: LoginService): 'popup' | 'redirect' {
    return service.loginStyle === 'redirect' ? 'redirect' : 'popup';
}

/** The address behind the button in the legacy flow (`apps/meteor/client/lib/customOAuth/CustomOAuth.ts`). */
export function authorizeUrl(server: Pick<Server, 'settings'>, service: LoginService, state: AuthorizeState): string {
    const path = joined(service, service.authorizePath);
    const parameters = [
        `client_id=${text(service.clientId)}`,
        `redirect_uri=${encodeURIComponent(redirectUri(server, service))}`,
        'response_type=code',
        `state=${encodeURIComponent(encodeState(state))}`,
        `scope=${encodeURIComponent(text(service.scope))}`,
    ];
    return `${path}${path.includes('?') ? '&' : '?'}${parameters.join('&')}`;
}

/** Meteor's state: base64 of JSON. */
export function encodeState(state: AuthorizeState): string {
    return Buffer.from(JSON.stringify(state), 'binary').toString('base64');
}

/** @throws SyntaxError for anything that is not base64 of JSON */
export function decodeState(state: string): Partial<AuthorizeState> {
    const value: unknown = JSON.parse(Buffer.from(state, 'base64').toString('binary'));
    return typeof value === 'object' && value !== null ? value : {};
}
