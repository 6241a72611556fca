import { createApplication } from './applications';
import { ApiError, badRequest } from './errors';
import { isJson, withBody, type Call, type Json, type Operations } from './operation';
import { createProvider } from './provider-fields';
import { addBinding } from './bindings';

const MODEL = 'authentik_providers_oauth2.oauth2provider';

/** The texts of the blueprint importer that this route runs on, blank and missing word included. */
const EXISTS = ['State is set to must_created ', 'and object exists already'];

function required(body: Json, names: string[]): Json {
    const missing = names.filter((name) => body[name] === undefined);
    return Object.fromEntries(missing.map((name) => [name, ['This field is required.']]));
}

function nested<T>(field: string, action: () => T): T {
    try {
        return action();
    } catch (error) {
        throw error instanceof ApiError ? badRequest({ [field]: error.body }) : error;
    }
}

function apply(call: Call): Json {
    const { installation, actor, body } = call;
    const { app, provider, provider_model, policy_bindings } = body;
    const missing = required(body, ['app', 'provider_model', 'provider']);
    if (Object.keys(missing).length > 0) {
        throw badRequest(missing);
    }
    for (const [field, permission, model] of [
        ['provider', 'authentik_providers_oauth2.add_oauth2provider', MODEL],
        ['app', 'authentik_core.add_application', 'authentik_core.application'],
    ] as const) {
        if (!actor.may(permission)) {
            const [label = '', name = ''] = model.split('.');
            throw new ApiError(403, { [field]: `User lacks permission to create ${label}.${name}` });
        }
    }
    if (!isJson(app) || !isJson(provider) || provider_model !== MODEL) {
        throw badRequest({ provider_model: [`"${String(provider_model)}" is not a valid choice.`] });
    }
    const problems = {
        provider: required(provider, ['name', 'authorization_flow', 'invalidation_flow', 'redirect_uris']),
        app: required(app, ['name', 'slug']),
    };
    for (const [field, problem] of Object.entries(problems)) {
        if (Object.keys(problem).length > 0) {
            throw badRequest({ [field]: problem });
        }
    }
    if ([...installation.providers.values()].some((one) => one.name === provider.name)) {
        throw badRequest({ provider: { name: EXISTS } });
    }
    if ([...installation.applications.values()].some((one) => one.slug === app.slug)) {
        throw badRequest({ app: { slug: EXISTS } });
    }
    const made = nested('provider', () => createProvider(withBody(call, provider)));
    try {
        const application = nested('app', () => createApplication(withBody(call, { ...app, provider: made.pk })));
        for (const binding of (policy_bindings as Json[] | undefined) ?? []) {
            addBinding(withBody(call, { ...binding, target: application.pk }));
        }
    } catch (error) {
        // all or nothing
        installation.providers.delete(made.pk);
        throw error;
    }
    return { applied: true, logs: [] };
}

export const transactionalOperations: Operations = {
    'PUT /core/transactional/applications/': {
        // `provider` is one of many kinds without a discriminator: a right body fits several
        ownBodyCheck: true,
        handle: (call) => ({ status: 200, body: apply(call) }),
    },
};
