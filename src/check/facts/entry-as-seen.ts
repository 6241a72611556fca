import { redirectUri } from '../../model/redirect-uri';
import { entrySettingId } from '../../model/entry-setting';
import type { LoginEntry, LoginFlow } from '../../model/login';
import type { CheckFacts } from './check-facts';
import { flowOf } from '../../plan/login/login-rules';

/** What is known of the entry before authentik is asked anything. */
export type EntryFacts = Pick<CheckFacts, 'wanted'> & {
    workspace: Pick<CheckFacts['workspace'], 'siteUrl' | 'server' | 'rows' | 'secret' | 'service' | 'settings'>;
};

export interface Addresses {
    authorize: string;
    token: string;
    identity: string;
}

/** The flow that logins go through now. */
export function loginFlow({ workspace }: EntryFacts): LoginFlow {
    return flowOf(workspace.settings, workspace.server.version);
}

export function hasEntry({ workspace, wanted }: EntryFacts): boolean {
    const enable = entrySettingId(wanted.entryName, '');
    return workspace.rows.some(({ id }) => id === enable);
}

/** One row of the entry as text; where there is no entry yet, as the settings of the app ask for. */
export function rowOf(facts: EntryFacts, suffix: string): string {
    const { workspace, wanted } = facts;
    const id = entrySettingId(wanted.entryName, suffix);
    const value = hasEntry(facts)
        ? workspace.rows.find((row) => row.id === id)?.value
        : wanted.rows.find((row) => row.suffix === suffix)?.value;
    return value === undefined || value === null ? '' : String(value);
}

export function entryClientId(facts: EntryFacts): string {
    return hasEntry(facts) ? rowOf(facts, 'id') : facts.wanted.clientId;
}

/**
 * `Site_Url` + `/_oauth/` + service. In the legacy flow the third login style adds Meteor's old `?close`, which no strict redirect URI
 * matches.
 */
export function sentRedirectUri(facts: EntryFacts): string {
    const uri = redirectUri(facts.workspace.siteUrl, facts.wanted.service);
    return loginFlow(facts) === 'legacy' && rowOf(facts, 'login_style') === '' ? `${uri}?close` : uri;
}

/** The three addresses as the server puts them together: in the modern flow only the identity path may be an address of its own. */
export function entryAddresses(facts: EntryFacts): Addresses {
    const isLegacy = loginFlow(facts) === 'legacy';
    const joined = (suffix: string, mayBeAbsolute: boolean): string => {
        const path = rowOf(facts, suffix);
        return mayBeAbsolute && /^https?:\/\//.test(path) ? path : `${rowOf(facts, 'url')}${path}`;
    };
    return {
        authorize: joined('authorize_path', isLegacy),
        token: joined('token_path', isLegacy),
        identity: joined('identity_path', true),
    };
}

/** What the login page gets, or the stored Enable where nobody could be asked. */
export function isServiceLive(facts: EntryFacts): boolean {
    const { service } = facts.workspace;
    if (service.state === 'known') return service.value !== undefined;
    return hasEntry(facts) && rowOf(facts, '') === 'true';
}

/** The entry as the login acts on it. */
export function loginEntry(facts: EntryFacts): LoginEntry {
    const addresses = entryAddresses(facts);
    const { workspace, wanted } = facts;
    return {
        service: wanted.service,
        isLive: isServiceLive(facts),
        authorizeUrl: addresses.authorize,
        tokenUrl: addresses.token,
        identityUrl: addresses.identity,
        hasClientId: entryClientId(facts) !== '',
        hasSecret: hasEntry(facts) ? workspace.secret !== 'empty' : wanted.hasClientSecret,
        showsButton: rowOf(facts, 'show_button') !== 'false',
        scopes: rowOf(facts, 'scope')
            .split(/\s+/)
            .filter((scope) => scope !== ''),
        usernameField: rowOf(facts, 'username_field').trim(),
        emailField: rowOf(facts, 'email_field').trim(),
        nameField: rowOf(facts, 'name_field').trim(),
        keyField: rowOf(facts, 'key_field'),
        mergesUsers: rowOf(facts, 'merge_users') === 'true',
        mergesDistinctServices: rowOf(facts, 'merge_users_distinct_services') === 'true',
    };
}
