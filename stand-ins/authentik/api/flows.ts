import { randomUUID } from 'node:crypto';
import { DEFAULT_FLOW_SETTINGS } from '../state/add';
import type { FlowDesignation, FlowRecord, FlowSettings } from '../state/records';
import { removeFlow } from '../state/remove';
import { operationsOf, type Collection } from './collection';
import { exactly } from './filters';
import { badRequest } from './errors';
import type { Call, Operations } from './operation';

function write(flow: FlowRecord, { body, installation }: Call): void {
    const { name, slug, title, designation } = body as Partial<Record<string, string>>;
    if ([...installation.flows.values()].some((one) => one !== flow && one.slug === slug)) {
        throw badRequest({ slug: ['Flow with this slug already exists.'] });
    }
    flow.name = name ?? flow.name;
    flow.slug = slug ?? flow.slug;
    flow.title = title ?? flow.title;
    flow.designation = (designation as FlowDesignation | undefined) ?? flow.designation;
    const names = Object.keys(DEFAULT_FLOW_SETTINGS) as (keyof FlowSettings)[];
    const given = names.filter((setting) => body[setting] !== undefined);
    Object.assign(flow.settings, Object.fromEntries(given.map((setting) => [setting, body[setting]])));
}

/** A flow without stages: as an authorization flow it asks nobody anything. */
function create(call: Call): FlowRecord {
    const flow: FlowRecord = {
        ...{ pk: randomUUID(), policyBindingModel: randomUUID() },
        ...{ slug: '', name: '', title: '', designation: 'authorization' },
        ...{ stages: [], logsOut: false, asksConsent: false },
        settings: { ...DEFAULT_FLOW_SETTINGS },
    };
    write(flow, call);
    call.installation.flows.set(flow.pk, flow);
    return flow;
}

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
        denied_action: exactly((flow) => flow.settings.denied_action),
    },
    orderings: { slug: (flow) => flow.slug, name: (flow) => flow.name },
    show: (flow) => ({
        pk: flow.pk,
        policybindingmodel_ptr_id: flow.policyBindingModel,
        name: flow.name,
        slug: flow.slug,
        title: flow.title,
        designation: flow.designation,
        ...flow.settings,
        background_url: '/static/dist/assets/images/flow_background.jpg',
        background_themed_urls: null,
        stages: flow.stages,
        policies: flow.policies ?? [],
        cache_count: 0,
        export_url: `/api/v3/flows/instances/${flow.slug}/export/`,
    }),
    create,
    update: write,
    remove: (flow, { installation }) => removeFlow(installation, flow),
    asOf: (item, version) => {
        const { background, background_url, background_themed_urls, ...rest } = item;
        return version.isAtLeast('2025.12')
            ? { ...rest, background, background_url, background_themed_urls }
            : { ...rest, background: background_url };
    },
};

export const flowOperations: Operations = operationsOf(flows);
