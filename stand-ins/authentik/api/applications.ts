import { applicationColumns } from '../events/columns';
import { addApplication, newApplication } from '../state/add';
import { launchUrl } from '../state/launch-url';
import { found } from '../state/lookup';
import type { Installation } from '../state/installation';
import type { ApplicationRecord, UserRecord } from '../state/records';
import { removeApplication } from '../state/remove';
import type { AuthentikVersion } from '../version';
import { anyProviderAsOf, NO_INVALIDATION_FLOW, showAnyProvider } from './all-providers';
import { filtered, find, operationsOf, ordered, type Collection } from './collection';
import { exactly } from './filters';
import { badRequest, noMatch } from './errors';
import { allOf, isKeyOf, objections, type ValueCheck } from './field-checks';
import { iconUrl } from './icon-url';
import { isJson, type Call, type Json, type Operation, type Operations } from './operation';
import { page } from './paging';

const RESERVED_SLUGS = ['authorize', 'token', 'device', 'userinfo', 'introspect', 'revoke'];

function showLinkedProvider(pk: number | null, { installation }: Call): Json | null {
    const provider = installation.allProviders().find((one) => one.pk === pk);
    return provider ? showAnyProvider(installation, provider) : null;
}

function showApplication(application: ApplicationRecord, call: Call): Json {
    return {
        pk: application.pk,
        pbm_uuid: application.pk,
        name: application.name,
        slug: application.slug,
        provider: application.provider,
        provider_obj: showLinkedProvider(application.provider, call),
        backchannel_providers: application.backchannelProviders,
        backchannel_providers_obj: application.backchannelProviders.map((pk) => showLinkedProvider(pk, call)),
        launch_url: launchUrl(call.installation, application, call.actor.user.username),
        open_in_new_tab: application.openInNewTab,
        meta_launch_url: application.metaLaunchUrl,
        meta_icon: application.metaIcon,
        meta_icon_url: iconUrl(application.metaIcon),
        meta_icon_themed_urls: null,
        meta_description: application.metaDescription,
        meta_publisher: application.metaPublisher,
        policy_engine_mode: application.policyEngineMode,
        group: application.group,
        meta_hide: application.metaHide,
    };
}

function applicationAsOf(item: Json, version: AuthentikVersion): Json {
    const { meta_icon, meta_icon_url, meta_icon_themed_urls, meta_hide, pbm_uuid, ...rest } = item;
    const asShown = (provider: unknown): unknown => (isJson(provider) ? anyProviderAsOf(provider, version) : provider);
    return {
        ...rest,
        provider_obj: asShown(rest.provider_obj),
        backchannel_providers_obj: (rest.backchannel_providers_obj as Json[]).map(asShown),
        meta_icon: version.isAtLeast('2025.12') ? meta_icon : null,
        ...(version.isAtLeast('2025.12') && { meta_icon_url, meta_icon_themed_urls }),
        // not yet in the release candidate that was recorded
        ...(!version.isOlderThan('2026.5.0') && { meta_hide, pbm_uuid }),
    };
}

function slugCheck({ version }: Installation, others: ApplicationRecord[]): ValueCheck {
    return (slug) => {
        // 2024.12 takes them
        if (version.isAtLeast('2025.8') && RESERVED_SLUGS.includes(slug as string)) {
            return `The slug '${slug as string}' is reserved and cannot be used for applications.`;
        }
        if (!version.isAtLeast('2025.10') && (slug as string).length > 50) {
            return 'Ensure this field has no more than 50 characters.';
        }
        return others.some((one) => one.slug === slug) ? 'Application with this slug already exists.' : undefined;
    };
}

/** What is wrong with an application's fields besides their form, next to all other applications. */
export function applicationObjections(
    installation: Installation,
    body: Json,
    self: ApplicationRecord | undefined,
): Record<string, string[]> {
    const others = [...installation.applications.values()].filter((one) => one !== self);
    const isProvider = isKeyOf(new Map(installation.allProviders().map((one) => [one.pk, one])));
    return objections(body, {
        slug: slugCheck(installation, others),
        provider: allOf(isProvider, (pk) =>
            pk !== null && others.some((one) => one.provider === pk)
                ? 'Application with this provider already exists.'
                : undefined,
        ),
        backchannel_providers: isProvider,
    });
}

export function writeApplication(application: ApplicationRecord, call: Call): void {
    const body = call.bodyChecked((fields) => applicationObjections(call.installation, fields, application));
    const text = (name: string, byDefault: string): string => (body[name] as string | undefined) ?? byDefault;
    application.slug = text('slug', application.slug);
    application.provider = body.provider === undefined ? application.provider : (body.provider as number | null);
    application.name = text('name', application.name);
    application.metaLaunchUrl = text('meta_launch_url', application.metaLaunchUrl);
    application.metaIcon = text('meta_icon', application.metaIcon);
    application.metaDescription = text('meta_description', application.metaDescription);
    application.metaPublisher = text('meta_publisher', application.metaPublisher);
    application.group = text('group', application.group);
    application.policyEngineMode = text('policy_engine_mode', application.policyEngineMode) as 'any' | 'all';
    application.openInNewTab = (body.open_in_new_tab as boolean | undefined) ?? application.openInNewTab;
    application.metaHide = (body.meta_hide as boolean | undefined) ?? application.metaHide;
    application.backchannelProviders =
        (body.backchannel_providers as number[] | undefined) ?? application.backchannelProviders;
}

/** An application from a request's body. @throws ApiError 400 */
export function createApplication(call: Call): ApplicationRecord {
    // written before it is kept: what is refused must leave nothing behind
    const draft = newApplication({ name: '', slug: '' });
    writeApplication(draft, call);
    return addApplication(call.installation, draft);
}

const applications: Collection<ApplicationRecord> = {
    path: '/core/applications/',
    lookup: 'slug',
    model: 'authentik_core.application',
    className: 'Application',
    all: (installation) => [...installation.applications.values()],
    lookupValue: (application) => application.slug,
    pk: (application) => application.pk,
    searched: ({ name, slug, metaLaunchUrl, metaDescription, metaPublisher, group }) => [
        ...[name, slug, metaLaunchUrl],
        ...[metaDescription, metaPublisher, group],
    ],
    filters: {
        name: exactly((application) => application.name),
        slug: exactly((application) => application.slug),
        group: exactly((application) => application.group),
        meta_launch_url: exactly((application) => application.metaLaunchUrl),
        meta_description: exactly((application) => application.metaDescription),
        meta_publisher: exactly((application) => application.metaPublisher),
    },
    orderings: { name: (application) => application.name, slug: (application) => application.slug },
    show: showApplication,
    create: createApplication,
    update: writeApplication,
    remove: (application, { installation }) => removeApplication(installation, application),
    knownDeviation: NO_INVALIDATION_FLOW,
    asOf: applicationAsOf,
    audited: { columns: applicationColumns },
};

/**
 * The list shows what the caller may open, filtered after paging, and remembers it per person and page for a day,
 * whatever else was asked for (`authentik/core/api/applications.py`, goauthentik/authentik#17064).
 */
function list(call: Call): Json {
    const { installation, actor, query } = call;
    const words = (query.get('search') ?? '').toLowerCase();
    const found = [...installation.applications.values()].filter((application) =>
        applications.searched(application, installation).some((text) => text.toLowerCase().includes(words)),
    );
    const rows = ordered(applications, filtered(applications, found, call), query);
    if (query.get('superuser_full_list')?.toLowerCase() === 'true' && actor.isSuperuser) {
        return page(rows, call, (part) => part.map((application) => showApplication(application, call)));
    }
    const show = (part: ApplicationRecord[]): Json[] =>
        part
            .map((application) => showApplication(application, call))
            .filter(
                ({ launch_url }) => query.get('only_with_launch_url')?.toLowerCase() !== 'true' || launch_url !== null,
            );
    const other = query.has('for_user') ? userAskedFor(call) : undefined;
    return page(rows, call, (part) => {
        const allowed = part.filter((application) => installation.hasAccess(other ?? actor.user, application));
        if (words !== '' || other) {
            return show(allowed);
        }
        const place = `${actor.user.pk}/${query.get('page') ?? '1'}`;
        const remembered = installation.applicationLists.get(place);
        // copies: what is changed or deleted afterwards looks the same in the list
        const shown = remembered && remembered.length > 0 ? remembered : allowed.map((one) => ({ ...one }));
        installation.applicationLists.set(place, shown);
        return show(shown);
    });
}

/** Whose applications are listed; a permission on that user is needed. */
function userAskedFor({ installation, actor, query }: Call): UserRecord {
    const user = installation.users.get(Number(query.get('for_user')));
    if (!user || !actor.mayOn('authentik_core.view_user_applications', String(user.pk))) {
        throw badRequest({ for_user: 'User not found' });
    }
    return user;
}

function checkAccess(call: Call): Json {
    const { installation, actor, query } = call;
    const application = [...installation.applications.values()].find((one) => one.slug === call.parameters.slug);
    if (!application) {
        throw noMatch('Application');
    }
    const asked = query.get('for_user');
    if (asked !== null && actor.isSuperuser && !/^\d+$/.test(asked)) {
        throw badRequest({ for_user: 'for_user must be numerical' });
    }
    // anybody but a superuser gets the answer about himself, whoever was asked about
    const user = asked !== null && actor.isSuperuser ? installation.users.get(Number(asked)) : actor.user;
    if (!user) {
        throw badRequest({ for_user: 'User not found' });
    }
    return { passing: installation.hasAccess(user, application), messages: [], log_messages: [] };
}

const standard = operationsOf(applications);

/** The answer to a change shows the linked provider as it was read before, with the application's old slug and name. */
function changing(key: string): Operation {
    const operation = found(standard[key], 'operation', key);
    return {
        ...operation,
        handle: async (call) => {
            const { slug, name, provider } = { ...find(applications, call) };
            const reply = await operation.handle(call);
            const { provider_obj: linked, ...shown } = reply.body as Json & { provider_obj: Json | null };
            const before = { assigned_application_slug: slug, assigned_application_name: name };
            return shown.provider === provider && linked
                ? { ...reply, body: { ...shown, provider_obj: { ...linked, ...before } } }
                : reply;
        },
    };
}

export const applicationOperations: Operations = {
    ...standard,
    'PATCH /core/applications/{slug}/': changing('PATCH /core/applications/{slug}/'),
    'PUT /core/applications/{slug}/': changing('PUT /core/applications/{slug}/'),
    'GET /core/applications/': {
        ...standard['GET /core/applications/'],
        handle: (call) => ({ status: 200, body: list(call) }),
    },
    'GET /core/applications/{slug}/check_access/': {
        handle: (call) => ({ status: 200, body: checkAccess(call) }),
    },
};
