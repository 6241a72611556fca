import type { ChangeOf, SsoChange } from '../../model/change';
import { permissions } from '../../model/permissions';
import { known } from '../../model/made';
import { shownField } from '../../model/shown-field';
import type { FieldValue } from '../../model/sso';
import { comes, goes, takenBack, type KindsOf } from '../kind';
import { field, firstKept, gone, inAuthentik, object, ofUndo } from './kind-in-authentik';
import type { ProviderChange } from './provider-kinds';

/** The application, and the groups that may use it. */
export const applicationKinds: KindsOf<Exclude<SsoChange, ProviderChange>> = {
    'create-application': {
        ...inAuthentik,
        ...object,
        subject: ({ slug }) => `application ${slug}`,
        about: ({ slug }) => ({ code: 'subject.application', slug }),
        phase: 'application',
        permissions: () => [permissions.addApplication],
        changesDiscovery: () => true,
        drift: ({ slug }) => gone({ code: 'subject.application', slug }),
        expected: ({ slug }, item, { slugs }) => ({ slugs: [...new Set([...slugs, slug])] }),
        back: ({ slug }) => ({ kind: 'delete-application', slug, reason: takenBack }),
    },
    'change-application': {
        ...inAuthentik,
        ...field,
        subject: fieldOfApplication,
        about: ({ field: changed, slug }) => ({ code: 'subject.application_field', field: changed, slug }),
        phase: 'fields of the application',
        permissions: () => [permissions.changeApplication],
        changesDiscovery: (change) => change.field === 'provider',
        drift: ({ field: changed, slug, from, to }) => ({
            subject: { code: 'subject.application_field', field: changed, slug },
            expected: shownField(known(to)),
            found: shownField(from),
        }),
        expected: (change, { before }, { olds }) => ({
            olds: firstKept(olds, fieldOfApplication(change), shownField((before ?? null) as FieldValue)),
        }),
        back: (change, { before }) => ({
            ...change,
            from: known(change.to),
            to: before as FieldValue,
            reason: takenBack,
        }),
    },
    'delete-application': {
        ...inAuthentik,
        ...ofUndo,
        subject: ({ slug }) => `application ${slug}`,
        about: ({ slug }) => ({ code: 'subject.application', slug }),
        phase: 'application',
        permissions: () => [permissions.deleteApplication],
        changesDiscovery: () => false,
        drift: () => undefined,
        expected: ({ slug }, item, { slugs }) => ({ slugs: slugs.filter((one) => one !== slug) }),
    },
    'bind-group': {
        ...inAuthentik,
        ...comes,
        subject: bindingOf,
        about: ({ group, slug }) => ({ code: 'subject.binding', group, slug }),
        phase: 'bindings',
        permissions: () => [permissions.addBinding],
        changesDiscovery: () => false,
        drift: ({ group, slug }) => gone({ code: 'subject.binding', group, slug }),
        expected: (change, { made }, { bindings }) =>
            made === undefined ? {} : { bindings: [...new Set([...bindings, String(made)])] },
        back: (change, { made }) => ({
            ...change,
            kind: 'unbind-group',
            binding: String(made ?? ''),
            reason: takenBack,
        }),
    },
    'unbind-group': {
        ...inAuthentik,
        ...goes,
        subject: bindingOf,
        about: ({ group, slug }) => ({ code: 'subject.binding', group, slug }),
        phase: 'ends of bindings',
        permissions: () => [permissions.deleteBinding],
        changesDiscovery: () => false,
        drift: () => undefined,
        expected: ({ binding }, item, { bindings }) => ({ bindings: bindings.filter((id) => id !== binding) }),
        back: ({ slug, groupId, group }) => ({ kind: 'bind-group', slug, groupId, group, reason: takenBack }),
    },
};

function fieldOfApplication(change: ChangeOf<'change-application'>): string {
    return `application ${change.slug} ${change.field}`;
}

function bindingOf({ slug, groupId }: ChangeOf<'bind-group' | 'unbind-group'>): string {
    return `binding ${slug} ${groupId}`;
}
