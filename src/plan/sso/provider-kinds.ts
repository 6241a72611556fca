import type { ChangeOf, SsoChange } from '../../model/change';
import type { CurrentValue, JournalItem } from '../../model/journal-item';
import { known } from '../../model/made';
import { permissions } from '../../model/permissions';
import type { FieldValue } from '../../model/sso';
import { comes, takenBack, type KindsOf } from '../kind';
import { field, firstKept, gone, inAuthentik, object, ofUndo } from './kind-in-authentik';

/** The provider with its key, and the credentials that both sides share. */
export type ProviderChange = Extract<
    SsoChange,
    { kind: `${string}-credentials` | `${string}-key` | `${string}-provider` }
>;

export const providerKinds: KindsOf<ProviderChange> = {
    'keep-credentials': {
        ...inAuthentik,
        subject: () => 'credentials',
        about: () => ({ code: 'subject.credentials' }),
        phase: 'credentials',
        permissions: () => [],
        changesDiscovery: () => false,
        drift: () => undefined,
        expected: () => ({}),
        back: (change, { before, keptAs }) => ({
            kind: 'forget-credentials',
            clientId: typeof before === 'string' ? before : '',
            ...(keptAs === undefined ? {} : { kept: keptAs }),
            reason: takenBack,
        }),
        isThere: () => true,
        isAsLeft: areCredentialsAsLeft,
        isBack: (change, item, now) =>
            !areCredentialsAsLeft(change, item, now) && clientIdIn(now) === (item.before ?? ''),
        valueBefore: () => undefined,
    },
    'forget-credentials': {
        ...inAuthentik,
        ...ofUndo,
        subject: () => 'credentials',
        about: () => ({ code: 'subject.credentials' }),
        phase: 'credentials',
        permissions: () => [],
        changesDiscovery: () => false,
        drift: () => undefined,
        expected: () => ({}),
    },
    'create-key': {
        ...inAuthentik,
        ...comes,
        subject: ({ name }) => `key ${name}`,
        about: ({ name }) => ({ code: 'subject.key', name }),
        phase: 'key',
        permissions: () => [permissions.addKey],
        changesDiscovery: () => false,
        drift: () => undefined,
        expected: () => ({}),
        back: () => 'key_stays',
    },
    'create-provider': {
        ...inAuthentik,
        ...object,
        subject: ({ name }) => `provider ${name}`,
        about: ({ name }) => ({ code: 'subject.provider', name }),
        phase: 'provider',
        // where secrets are objects of their own, one is made; elsewhere nobody can lack this
        permissions: () => [permissions.addProvider, permissions.addSecret],
        changesDiscovery: () => true,
        drift: ({ name }) => gone({ code: 'subject.provider', name }),
        expected: () => ({}),
        back: ({ name }, { made }) => ({
            kind: 'delete-provider',
            provider: Number(made ?? 0),
            name,
            reason: takenBack,
        }),
    },
    'change-provider': {
        ...inAuthentik,
        ...field,
        subject: fieldOfProvider,
        about: ({ field: changed, name }) => ({ code: 'subject.provider_field', field: changed, name }),
        phase: 'fields of the provider',
        permissions: (change) =>
            change.field === 'client_secret'
                ? [permissions.changeProvider, permissions.addSecret]
                : [permissions.changeProvider],
        changesDiscovery: () => false,
        drift: ({ field: changed, name, fromText, toText }) => ({
            subject: { code: 'subject.provider_field', field: changed, name },
            expected: toText,
            found: fromText,
        }),
        expected: (change, item, { olds }) => ({ olds: firstKept(olds, fieldOfProvider(change), change.fromText) }),
        back: (change, { before }) => {
            if (change.field === 'client_secret') return 'secret_not_kept';
            return {
                ...change,
                from: known(change.to),
                to: (before ?? null) as FieldValue,
                fromText: change.toText,
                toText: change.fromText,
                reason: takenBack,
            };
        },
    },
    'delete-provider': {
        ...inAuthentik,
        ...ofUndo,
        subject: ({ name }) => `provider ${name}`,
        about: ({ name }) => ({ code: 'subject.provider', name }),
        phase: 'provider',
        permissions: () => [permissions.deleteProvider],
        changesDiscovery: () => false,
        drift: () => undefined,
        expected: () => ({}),
    },
};

function fieldOfProvider(change: ChangeOf<'change-provider'>): string {
    return `provider ${change.provider} ${change.field}`;
}

function areCredentialsAsLeft(change: ChangeOf<'keep-credentials'>, { left }: JournalItem, now: CurrentValue): boolean {
    return left === undefined ? now !== undefined : now === left;
}

/** Client id and checksum of the secret, as `credentialsAsText` writes them. */
function clientIdIn(value: CurrentValue): string {
    return typeof value === 'string' ? (value.split(' ')[0] ?? '') : '';
}
