import { entrySettingOf, entrySettingId } from '../../model/entry-setting';
import { given } from '../../model/given';
import type { Desired } from '../../model/desired';
import type { LoginEntry } from '../../model/login';
import type { Observed } from '../../model/observed';
import type { Plan } from '../../model/plan';
import type { SettingValue } from '../../model/workspace';
import { isAtLeast } from '../../model/version';
import { flowOf, rulesOf } from './login-rules';
import type { LoginSituation } from './predict-login';
import { seenEmailForm } from './seen-email-form';

type Changes = Pick<Plan, 'changes'>;
type Rows = ReadonlyMap<string, SettingValue | null>;

/**
 * The login as it will be once the changes are made; undefined where what decides about it was not read. authentik's side is taken
 * to be as the changes leave it: the checks of the provider say what is wrong there.
 */
export function loginAfter(
    { changes }: Changes,
    { entry }: Pick<Desired, 'entry'>,
    { entry: observed, loginSettings, server, memory }: Pick<Observed, 'entry' | 'loginSettings' | 'server' | 'memory'>,
): Omit<LoginSituation, 'person' | 'accounts'> | undefined {
    if (!entry || !loginSettings) return undefined;
    const before: Rows = new Map(observed.settings.map(({ id, value }) => [id, value]));
    const after = new Map(before);
    let hasClientId = before.get(entrySettingId(entry.name, 'id')) !== undefined && idOf(before, entry.name) !== '';
    let hasSecret = observed.secret !== 'empty';
    let isNew = false;
    for (const change of changes) {
        if (change.kind === 'set-client-id') hasClientId = true;
        if (change.kind === 'set-secret') hasSecret = change.to !== 'empty';
        if (change.kind !== 'set-setting' || entrySettingOf(change.id)?.entryName !== entry.name) continue;
        after.set(change.id, change.to);
        if (change.id === entrySettingId(entry.name, 'id')) hasClientId = change.to !== '';
        if (change.id === entrySettingId(entry.name, '')) isNew = change.to === true;
    }
    const isEnabled = after.get(entrySettingId(entry.name, '')) === true;
    const now = entryOf(entry, after, {
        // what is enabled and not shown is refused by the server, for want of a licence
        isLive: isEnabled && (isNew || observed.isLive !== false),
        ...{ hasClientId, hasSecret },
    });
    const flow = flowOf(loginSettings, server.version);
    const was = entryOf(entry, before, now);
    // before 9.0 the merge settings from before a change stay in force until the server restarts
    const isOld = flow === 'modern' && observed.exists && isAtLeast(server.version, 9) !== true && isOther(was, now);
    return {
        ...{ flow, entry: now, rules: rulesOf(loginSettings, server.version) },
        provider: unknownProvider,
        ...seenEmailForm(memory, server.version),
        ...given({ earlier: isOld ? [was] : undefined }),
    };
}

const unknownProvider: LoginSituation['provider'] = {
    endpoints: undefined,
    client: undefined,
    isRedirectUriRegistered: undefined,
    allowsCodes: undefined,
    hasApplication: undefined,
    mappedScopes: undefined,
};

function idOf(rows: Rows, name: string): string {
    return String(rows.get(entrySettingId(name, 'id')) ?? '');
}

function entryOf(
    { name, service }: NonNullable<Desired['entry']>,
    rows: Rows,
    { isLive, hasClientId, hasSecret }: Pick<LoginEntry, 'isLive' | 'hasClientId' | 'hasSecret'>,
): LoginEntry {
    const text = (suffix: string): string => String(rows.get(entrySettingId(name, suffix)) ?? '').trim();
    return {
        ...{ service, isLive, hasClientId, hasSecret },
        ...{ authorizeUrl: '', tokenUrl: '', identityUrl: '' },
        showsButton: text('show_button') !== 'false',
        scopes: text('scope')
            .split(/\s+/)
            .filter((scope) => scope !== ''),
        usernameField: text('username_field'),
        emailField: text('email_field'),
        nameField: text('name_field'),
        keyField: text('key_field'),
        mergesUsers: text('merge_users') === 'true',
        mergesDistinctServices: text('merge_users_distinct_services') === 'true',
    };
}

function isOther(a: LoginEntry, b: LoginEntry): boolean {
    return JSON.stringify(a) !== JSON.stringify(b);
}
