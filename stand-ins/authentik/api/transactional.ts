import { applicationColumns, bindingColumns, providerColumns } from '../events/columns';
import { ServerError } from '../server-error';
import type { ApplicationRecord, BindingRecord, ProviderRecord } from '../state/records';
import { removeApplication, removeProvider } from '../state/remove';
import { applicationObjections, createApplication } from './applications';
import { newDiff } from './audited';
import { bindingName } from './binding-subjects';
import { addBinding } from './bindings';
import { checkBody } from './body';
import { clearApplicationLists } from './collection';
import { ApiError, badRequest } from './errors';
import { withoutLaterFields } from './later-fields';
import { isJson, withBody, type Call, type Json, type Operations } from './operation';
import { createProvider } from './provider-fields';

const MODEL = 'authentik_providers_oauth2.oauth2provider';
const BINDING = 'authentik_policies.policybinding';

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

interface Made {
    provider: ProviderRecord;
    application: ApplicationRecord;
    bindings: BindingRecord[];
}

const finding = (): void => undefined;

/** `app` is a form of its own, and refused with the others; `provider` is looked at once these are right. */
function formOf(call: Call): { app: Json; provider: Json; bindings: Json[] } {
    const { installation, body } = call;
    const { app, provider, provider_model, policy_bindings } = body;
    const missing = required(body, ['app', 'provider_model', 'provider']);
    if (Object.keys(missing).length > 0) {
        throw badRequest(missing);
    }
    if (!isJson(app) || !isJson(provider) || provider_model !== MODEL) {
        throw badRequest({ provider_model: [`"${String(provider_model)}" is not a valid choice.`] });
    }
    nested('app', () =>
        checkBody('POST /core/applications/', app, {
            finding,
            check: (fields) => applicationObjections(installation, fields, undefined),
        }),
    );
    if (provider.name === undefined) {
        throw new ServerError("KeyError: 'name'");
    }
    if (installation.allProviders().some((one) => one.name === provider.name)) {
        throw badRequest({ provider: { name: EXISTS } });
    }
    const key = 'POST /providers/oauth2/';
    const fields = withoutLaterFields(key, provider, installation.version);
    return {
        app,
        provider: nested('provider', () => checkBody(key, fields, { finding })),
        bindings: (policy_bindings as Json[] | undefined) ?? [],
    };
}

function make(call: Call): Made {
    const { app, provider: fields, bindings } = formOf(call);
    const provider = nested('provider', () => createProvider(withBody(call, fields)));
    try {
        const application = nested('app', () => createApplication(withBody(call, { ...app, provider: provider.pk })));
        const made: Made = { provider, application, bindings: [] };
        try {
            for (const binding of bindings) {
                made.bindings.push(addBinding(withBody(call, { ...binding, target: application.pk })));
            }
            return made;
        } catch (error) {
            removeApplication(call.installation, application);
            throw error;
        }
    } catch (error) {
        // all or nothing
        removeProvider(call.installation, provider);
        throw error;
    }
}

/** What is sent is validated by making it, and only then is asked who may make it. */
function checkPermissions({ actor }: Call, { bindings }: Made): void {
    const entries: [string, string][] = [
        ['provider', MODEL],
        ['app', 'authentik_core.application'],
        // these entries have no id, and None is a key like any other
        ...bindings.map((): [string, string] => ['null', BINDING]),
    ];
    for (const [entry, model] of entries) {
        const [label = '', name = ''] = model.split('.');
        if (!actor.may(`${label}.add_${name}`)) {
            throw new ApiError(403, { [entry]: `User lacks permission to create ${model}` });
        }
    }
}

/** Once all are kept, each is an event like one that was made alone (read in `authentik/blueprints/v1/importer.py`). */
function auditMade({ audit, installation }: Call, { provider, application, bindings }: Made): void {
    audit.created(
        { model: MODEL, pk: provider.pk, name: provider.name },
        newDiff(providerColumns(provider), installation),
    );
    audit.created(
        { model: 'authentik_core.application', pk: application.pk, name: application.name },
        newDiff(applicationColumns(application), installation),
    );
    for (const binding of bindings) {
        const name = bindingName(binding, installation);
        audit.created({ model: BINDING, pk: binding.pk, name }, newDiff(bindingColumns(binding), installation));
        clearApplicationLists(BINDING, installation);
    }
}

function apply(call: Call): Json {
    const made = make(call);
    try {
        checkPermissions(call, made);
    } catch (error) {
        removeApplication(call.installation, made.application);
        removeProvider(call.installation, made.provider);
        throw error;
    }
    auditMade(call, made);
    return { applied: true, logs: [] };
}

export const transactionalOperations: Operations = {
    'PUT /core/transactional/applications/': {
        // `provider` is one of many kinds without a discriminator: a right body fits several
        ownBodyCheck: true,
        handle: (call) => ({ status: 200, body: apply(call) }),
    },
};
