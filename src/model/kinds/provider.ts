import type { ChangeOf } from '../change';
import { fieldValueOf, type Made, type Reference } from '../made';
import { permissions } from '../permissions';
import type { Reason } from '../reason';
import type { FieldValue, Flow, ProviderField } from '../sso';
import type { ShownValue } from '../words';
import { field, firstKept, gone, inAuthentik, object, ofUndo } from './in-authentik';
import { comes, takenBack, type KindsOf } from './kind';

/** The provider, and the key that it signs with. */
export type ProviderChange =
    /** where there is no usable key at all */
    | { kind: 'create-key'; name: string; reason: Reason }
    | {
          kind: 'create-provider';
          name: string;
          authorizationFlow: Flow;
          invalidationFlow: Flow;
          redirectUri: string;
          mappings: readonly string[];
          signingKey: Reference<string, 'key'>;
          reason: Reason;
      }
    | {
          kind: 'change-provider';
          provider: number;
          name: string;
          field: ProviderField;
          /** null for a secret, which no plan holds */
          from: FieldValue;
          /** null for a secret; for `signing_key` it would sign with the client secret */
          to: FieldValue | Made<'key'>;
          /** both as they are shown, such as addresses or names of mappings */
          fromText: ShownValue;
          toText: ShownValue;
          reason: Reason;
      }
    /** made by undo only */
    | { kind: 'delete-provider'; provider: number; name: string; reason: Reason };

export const providerKinds: KindsOf<ProviderChange> = {
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
                from: fieldValueOf(change.to),
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
