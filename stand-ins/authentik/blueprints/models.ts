import { createApplication, writeApplication } from '../api/applications';
import { bindingName } from '../api/binding-subjects';
import { addBinding, writeBinding } from '../api/bindings';
import type { Collection } from '../api/collection';
import { badRequest } from '../api/errors';
import { eventMatchers } from '../api/event-matchers';
import { groups } from '../api/groups';
import { changeProvider, createProvider } from '../api/provider-fields';
import { rules } from '../api/rules';
import { createScopeMapping, writeScopeMapping } from '../api/scope-mappings';
import { transports } from '../api/transports';
import { users } from '../api/users';
import { webhookMappings } from '../api/webhook-mappings';
import { applicationColumns, bindingColumns, providerColumns } from '../events/columns';
import type {
    ApplicationRecord,
    BindingRecord,
    ProviderRecord,
    ScopeMappingRecord,
    UserRecord,
} from '../state/records';
import { removeApplication, removeProvider, removeScopeMapping } from '../state/remove';
import type { BlueprintModel } from './blueprint-model';
import { roleModel } from './role-model';
import { tokenModel } from './token-model';

/** Models that `!Find` looks among and entries may not make: not needed by anybody yet. */
function readOnly(all: BlueprintModel['all']): BlueprintModel {
    const refuse = (): never => {
        throw badRequest({ model: ['the stand-in imports no entries of this model'] });
    };
    return { create: '', update: '', all, make: refuse, write: refuse, remove: refuse };
}

/** A model that entries make and change as the API does. */
function asInApi<T extends object>(collection: Collection<T>): BlueprintModel {
    const { path, lookup, model, all, create, update, remove, audited } = collection;
    const columns = audited === 'never' ? undefined : audited?.columns;
    const nameOf = audited === 'never' ? undefined : audited?.name;
    if (!create || !update || !remove) throw new Error(`entries cannot be written of ${model}`);
    return {
        ...{ create: `POST ${path}`, update: `PATCH ${path}{${lookup}}/`, all, make: create },
        write: (item: T, call) => update(item, call, false),
        remove,
        ...(columns && { columns }),
        ...(nameOf && { nameOf }),
    };
}

export const MODELS: Readonly<Record<string, BlueprintModel>> = {
    'authentik_providers_oauth2.oauth2provider': {
        create: 'POST /providers/oauth2/',
        update: 'PATCH /providers/oauth2/{id}/',
        all: (installation) => [...installation.providers.values()],
        make: createProvider,
        write: changeProvider,
        remove: (provider: ProviderRecord, { installation }) => removeProvider(installation, provider),
        columns: providerColumns,
    },
    'authentik_core.application': {
        create: 'POST /core/applications/',
        update: 'PATCH /core/applications/{slug}/',
        all: (installation) => [...installation.applications.values()],
        make: createApplication,
        write: writeApplication,
        remove: (application: ApplicationRecord, { installation }) => removeApplication(installation, application),
        columns: applicationColumns,
    },
    'authentik_policies.policybinding': {
        create: 'POST /policies/bindings/',
        update: 'PATCH /policies/bindings/{policy_binding_uuid}/',
        all: (installation) => [...installation.bindings.values()],
        make: addBinding,
        write: writeBinding,
        remove: ({ pk }: BindingRecord, { installation }) => installation.bindings.delete(pk),
        columns: bindingColumns,
        nameOf: bindingName,
    },
    'authentik_providers_oauth2.scopemapping': {
        create: 'POST /propertymappings/provider/scope/',
        update: 'PATCH /propertymappings/provider/scope/{pm_uuid}/',
        all: (installation) => [...installation.scopeMappings.values()],
        make: createScopeMapping,
        write: writeScopeMapping,
        remove: (mapping: ScopeMappingRecord, { installation }) => removeScopeMapping(installation, mapping),
    },
    'authentik_flows.flow': readOnly((installation) => [...installation.flows.values()]),
    'authentik_crypto.certificatekeypair': readOnly((installation) => [...installation.keyPairs.values()]),
    'authentik_rbac.role': roleModel,
    'authentik_core.group': asInApi(groups),
    'authentik_core.user': { ...asInApi(users), nameOf: ({ username }: UserRecord) => username },
    'authentik_core.token': tokenModel,
    'authentik_events.notificationwebhookmapping': asInApi(webhookMappings),
    'authentik_events.notificationtransport': asInApi(transports),
    'authentik_events.notificationrule': asInApi(rules),
    'authentik_policies_event_matcher.eventmatcherpolicy': asInApi(eventMatchers),
};
