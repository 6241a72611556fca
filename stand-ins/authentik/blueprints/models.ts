import { createApplication, writeApplication } from '../api/applications';
import { bindingName } from '../api/binding-subjects';
import { addBinding, writeBinding } from '../api/bindings';
import { badRequest } from '../api/errors';
import type { Call, Json } from '../api/operation';
import { changeProvider, createProvider } from '../api/provider-fields';
import { createScopeMapping, writeScopeMapping } from '../api/scope-mappings';
import { applicationColumns, bindingColumns, providerColumns } from '../events/columns';
import type { Installation } from '../state/installation';
import { removeApplication, removeProvider, removeScopeMapping } from '../state/remove';

/** A model as entries and `!Find` get at it. */
export interface BlueprintModel {
    /** operation whose schema the attributes have to fit */
    create: string;
    update: string;
    all: (installation: Installation) => object[];
    make: (call: Call) => object;
    write: (item: never, call: Call) => void;
    remove: (installation: Installation, item: never) => void;
    /** what events of older versions show of a new one */
    columns?: (item: never) => Json;
    /** for models without a `name` */
    nameOf?: (item: never, installation: Installation) => string;
}

/** Value of a field, by the name it has in the API. */
export function fieldOf(item: object, name: string): unknown {
    return (item as Json)[name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())];
}

/** Models that `!Find` looks among and entries may not make: not needed by anybody yet. */
function readOnly(all: BlueprintModel['all']): BlueprintModel {
    const refuse = (): never => {
        throw badRequest({ model: ['the stand-in imports no entries of this model'] });
    };
    return { create: '', update: '', all, make: refuse, write: refuse, remove: refuse };
}

export const MODELS: Readonly<Record<string, BlueprintModel>> = {
    'authentik_providers_oauth2.oauth2provider': {
        create: 'POST /providers/oauth2/',
        update: 'PATCH /providers/oauth2/{id}/',
        all: (installation) => [...installation.providers.values()],
        make: createProvider,
        write: changeProvider,
        remove: removeProvider,
        columns: providerColumns,
    },
    'authentik_core.application': {
        create: 'POST /core/applications/',
        update: 'PATCH /core/applications/{slug}/',
        all: (installation) => [...installation.applications.values()],
        make: createApplication,
        write: writeApplication,
        remove: removeApplication,
        columns: applicationColumns,
    },
    'authentik_policies.policybinding': {
        create: 'POST /policies/bindings/',
        update: 'PATCH /policies/bindings/{policy_binding_uuid}/',
        all: (installation) => [...installation.bindings.values()],
        make: addBinding,
        write: writeBinding,
        remove: ({ bindings }, { pk }: { pk: string }) => bindings.delete(pk),
        columns: bindingColumns,
        nameOf: bindingName,
    },
    'authentik_providers_oauth2.scopemapping': {
        create: 'POST /propertymappings/provider/scope/',
        update: 'PATCH /propertymappings/provider/scope/{pm_uuid}/',
        all: (installation) => [...installation.scopeMappings.values()],
        make: createScopeMapping,
        write: writeScopeMapping,
        remove: removeScopeMapping,
    },
    'authentik_flows.flow': readOnly((installation) => [...installation.flows.values()]),
    'authentik_crypto.certificatekeypair': readOnly((installation) => [...installation.keyPairs.values()]),
    'authentik_core.group': readOnly((installation) => [...installation.groups.values()]),
};
