import { exactly, operationsOf, type Collection } from './collection';
import type { Operations } from './operation';
import type { FlowRecord } from '../state/records';

const flows: Collection<FlowRecord> = {
    path: '/flows/instances/',
    lookup: 'slug',
    model: 'authentik_flows.flow',
    className: 'Flow',
    all: (installation) => [...installation.flows.values()],
    lookupValue: (flow) => flow.slug,
    pk: (flow) => flow.pk,
    searched: (flow) => [flow.name, flow.slug, flow.designation, flow.title],
    filters: {
        flow_uuid: exactly((flow) => flow.pk),
        name: exactly((flow) => flow.name),
        slug: exactly((flow) => flow.slug),
        designation: exactly((flow) => flow.designation),
        denied_action: exactly(() => 'message_continue'),
    },
    orderings: { slug: (flow) => flow.slug, name: (flow) => flow.name },
    show: (flow, { origin }) => ({
        pk: flow.pk,
        policybindingmodel_ptr_id: flow.policyBindingModel,
        name: flow.name,
        slug: flow.slug,
        title: flow.title,
        designation: flow.designation,
        background: '',
        background_url: '/static/dist/assets/images/flow_background.jpg',
        background_themed_urls: null,
        stages: flow.stages,
        policies: [],
        cache_count: 0,
        policy_engine_mode: 'any',
        compatibility_mode: false,
        export_url: `${origin}/api/v3/flows/instances/${flow.slug}/export/`,
        layout: 'stacked',
        denied_action: 'message_continue',
        authentication: 'none',
    }),
    remove: (flow, { installation }) => {
        installation.flows.delete(flow.pk);
        // providers go with the flow they are bound to
        for (const provider of [...installation.providers.values()]) {
            if (provider.authorizationFlow === flow.pk || provider.invalidationFlow === flow.pk) {
                installation.providers.delete(provider.pk);
            }
        }
    },
    asOf: (item, version) => {
        const { background, background_url, background_themed_urls, ...rest } = item;
        return version.isAtLeast('2025.12')
            ? { ...rest, background, background_url, background_themed_urls }
            : { ...rest, background: background_url };
    },
};

export const flowOperations: Operations = operationsOf(flows);
