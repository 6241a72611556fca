import type { ChangeOf } from '../change';
import { fieldValueOf, type Made, type Reference } from '../made';
import { permissions } from '../permissions';
import type { Reason } from '../reason';
import { shownField } from '../shown-field';
import type { ApplicationField, FieldValue } from '../sso';
import { field, firstKept, gone, inAuthentik, object, ofUndo } from './in-authentik';
import { comes, goes, takenBack, type KindsOf } from './kind';

/** The application, and the groups that may use it. */
export type ApplicationChange =
    | {
          kind: 'create-application';
          slug: string;
          name: string;
          launchUrl: string;
          provider: Reference<number, 'provider'>;
          reason: Reason;
      }
    | {
          kind: 'change-application';
          slug: string;
          field: ApplicationField;
          from: FieldValue;
          to: FieldValue | Made<'provider'>;
          reason: Reason;
      }
    | { kind: 'bind-group'; slug: string; groupId: string; group: string; reason: Reason }
    | { kind: 'unbind-group'; slug: string; groupId: string; group: string; binding: string; reason: Reason }
    /** made by undo only */
    | { kind: 'delete-application'; slug: string; reason: Reason };

export const applicationKinds: KindsOf<ApplicationChange> = {
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
            expected: shownField(fieldValueOf(to)),
            found: shownField(from),
        }),
        expected: (change, { before }, { olds }) => ({
            olds: firstKept(olds, fieldOfApplication(change), shownField((before ?? null) as FieldValue)),
        }),
        back: (change, { before }) => ({
            ...change,
            from: fieldValueOf(change.to),
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
