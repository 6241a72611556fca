import type { Change } from '../../model/change';
import type { Desired } from '../../model/desired';
import type { Reference } from '../../model/made';
import type { Observed } from '../../model/observed';
import { permissions } from '../../model/permissions';
import type { Ground, PlanPart } from '../../model/plan';
import type { DesiredSso, ObservedApplication, ObservedProvider, ObservedSso } from '../../model/sso';
import { joinParts, nothingToDo } from '../join-parts';
import { orderChanges } from '../order-changes';
import { createProvider, isBindingUnseen } from './create-provider';
import { diffApplication, isForeign } from './diff-application';
import { diffGroupBindings } from './diff-group-bindings';
import { diffProvider } from './diff-provider';

/** As much of what is asked for, and of what is there, as authentik's side depends on. */
export type SsoDesired = Pick<Desired, 'sso' | 'entry'>;
export type SsoObserved = Pick<Observed, 'sso' | 'directory'>;

/**
 * What must change on authentik's side: credentials first, then key, provider, application, and at last who may use it. Without a
 * permission to see what is there nothing is planned that depends on it.
 */
export function diffSso(desired: SsoDesired, observed: SsoObserved): PlanPart {
    const part = diffParts(desired, observed);
    return { ...part, changes: orderChanges(part.changes) };
}

function diffParts(desired: SsoDesired, observed: SsoObserved): PlanPart {
    const { sso: wanted } = desired;
    const { sso } = observed;
    if (!wanted || !sso) return nothingToDo;
    const groups = (part: PlanPart, blocker?: Ground): PlanPart =>
        joinParts(part, groupBindings(desired, observed, wanted, sso, part, blocker));

    const isUnseen = sso.lacking.some(
        (name) => name === permissions.viewApplication || name === permissions.viewProvider,
    );
    if (isUnseen) {
        const blocker: Ground = { code: 'sso_permissions_missing', permissions: sso.lacking };
        const setUp = withheldSetUp(wanted, sso, blocker);
        // whether the application of the slug is another program's shows in its provider only: its groups wait as well
        return joinParts(
            setUp,
            groupBindings(desired, observed, wanted, { ...sso, application: undefined }, setUp, blocker),
        );
    }
    const { application, provider } = sso;
    if (application && isTaken(wanted, application, provider)) return withheldLink(wanted, application);
    if (!provider) {
        const created = createProvider(wanted, sso, desired.entry?.hasSecret ?? false);
        return groups(
            joinParts(created, applicationPart(wanted, application, { made: 'provider' }, created.blocker)),
            created.blocker,
        );
    }
    const isOurs = wanted.clientId === '' || wanted.clientId === provider.clientId;
    const part = isOurs ? diffProvider(wanted, provider, sso) : differentClient(wanted, provider);
    if (application && application.provider !== null)
        return groups(joinParts(part, applicationPart(wanted, application, undefined, undefined)));
    // linking it would set up a login with another client than the settings have
    if (!isOurs)
        return application ? groups(joinParts(part, applicationPart(wanted, application, undefined, undefined))) : part;
    const blocker = linkGround(wanted, provider, sso);
    return groups(joinParts(part, applicationPart(wanted, application, { id: provider.id }, blocker)), blocker);
}

function linkGround(wanted: DesiredSso, { applicationSlug }: ObservedProvider, sso: ObservedSso): Ground | undefined {
    if (applicationSlug !== null && applicationSlug !== wanted.slug)
        return { code: 'sso_provider_taken', application: applicationSlug };
    return isBindingUnseen(wanted, sso) ? { code: 'sso_permissions_missing', permissions: sso.lacking } : undefined;
}

/** @param blocker why provider and application cannot be linked */
function applicationPart(
    wanted: DesiredSso,
    application: ObservedApplication | undefined,
    provider: Reference<number, 'provider'> | undefined,
    blocker: Ground | undefined,
): PlanPart {
    const changes = diffApplication(wanted, application, provider);
    if (!blocker) return { ...nothingToDo, changes };
    const needsProvider = (change: Change): boolean =>
        change.kind === 'create-application' || (change.kind === 'change-application' && change.field === 'provider');
    return {
        ...nothingToDo,
        changes: changes.filter((change) => !needsProvider(change)),
        withheld: changes.filter(needsProvider).map((change) => ({ ...blocker, change })),
    };
}

/** Groups are bound to an application that exists, or that the plan makes; else they wait for the same reason as it does. */
function groupBindings(
    desired: SsoDesired,
    observed: SsoObserved,
    wanted: DesiredSso,
    sso: ObservedSso,
    part: PlanPart,
    blocker: Ground | undefined,
): PlanPart {
    const { slug, allowedGroups: allowed } = wanted;
    if (allowed.length === 0 && sso.bindings.length === 0 && !sso.lacking.includes(permissions.viewBinding))
        return nothingToDo;
    const bindings = diffGroupBindings({ slug, allowed, groups: observed.directory.groups, sso });
    const isThere = sso.application !== undefined || part.changes.some(({ kind }) => kind === 'create-application');
    if (isThere || !blocker) return bindings;
    return {
        ...bindings,
        changes: [],
        withheld: [...bindings.withheld, ...bindings.changes.map((change) => ({ ...blocker, change }))],
    };
}

function isTaken(
    wanted: DesiredSso,
    application: ObservedApplication,
    provider: ObservedProvider | undefined,
): boolean {
    if (!application.isOAuth2) return true;
    return provider?.id === application.provider && isForeign(wanted, application, provider);
}

function withheldLink({ slug }: DesiredSso, { name, provider }: ObservedApplication): PlanPart {
    const reason = { code: 'reason.application_of_others' } as const;
    const change: Change = {
        kind: 'change-application',
        slug,
        field: 'provider',
        from: provider,
        to: { made: 'provider' },
        reason,
    };
    return { ...nothingToDo, withheld: [{ change, code: 'sso_slug_taken', application: name }] };
}

function withheldSetUp(wanted: DesiredSso, sso: ObservedSso, blocker: Ground): PlanPart {
    const unseen: ObservedSso = { ...sso, application: undefined, provider: undefined };
    const { changes, withheld } = createProvider(wanted, unseen, true);
    const provider = [...changes, ...withheld.map(({ change }) => change)].filter(
        ({ kind }) => kind === 'create-provider',
    );
    const application = diffApplication(wanted, undefined, { made: 'provider' });
    return {
        ...nothingToDo,
        withheld: [...provider.slice(0, 1), ...application].map((change) => ({ ...blocker, change })),
    };
}

function differentClient(wanted: DesiredSso, provider: ObservedProvider): PlanPart {
    const details = { code: 'detail.client_ids', found: provider.clientId, wanted: wanted.clientId } as const;
    return { ...nothingToDo, notes: [{ code: 'client_id_differs', subject: provider.name, details }] };
}
