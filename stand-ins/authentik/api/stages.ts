import type { Installation } from '../state/installation';
import type { FlowRecord, PromptRecord, StageRecord } from '../state/records';
import type { AuthentikVersion } from '../version';
import { operationsOf, type Collection } from './collection';
import { exactly } from './filters';
import type { Call, Json, Operations } from './operation';
import { without } from './without';

type Kind = StageRecord['kind'];
type Of<K extends Kind> = Extract<StageRecord, { kind: K }>;

function stagesOf<K extends Kind>({ stages }: Installation, kind: K): Of<K>[] {
    return [...stages.values()].filter((stage): stage is Of<K> => stage.kind === kind);
}

function shortFlow(flow: FlowRecord, version: AuthentikVersion): Json {
    const settings = without({ ...flow.settings }, 'background', 'authentication');
    const picture = version.isAtLeast('2025.12') ? 'background_url' : 'background';
    return {
        ...{ pk: flow.pk, policybindingmodel_ptr_id: flow.policyBindingModel },
        ...{ name: flow.name, slug: flow.slug, title: flow.title, designation: flow.designation },
        [picture]: '/static/dist/assets/images/flow_background.jpg',
        ...settings,
        export_url: `/api/v3/flows/instances/${flow.slug}/export/`,
    };
}

const NAMES: Record<Kind, { component: string; name: string; model: string }> = {
    prompt: {
        component: 'ak-stage-prompt-form',
        name: 'Prompt Stage',
        model: 'authentik_stages_prompt.promptstage',
    },
    write: {
        component: 'ak-stage-user-write-form',
        name: 'User Write Stage',
        model: 'authentik_stages_user_write.userwritestage',
    },
    invitation: {
        component: 'ak-stage-invitation-form',
        name: 'Invitation Stage',
        model: 'authentik_stages_invitation.invitationstage',
    },
};

function showStage(stage: StageRecord, { flows, version }: Installation): Json {
    const { component, name, model } = NAMES[stage.kind];
    const inThem = [...flows.values()].filter(({ stages }) => stages.includes(stage.pk));
    return {
        ...{ pk: stage.pk, name: stage.name, component },
        ...{ verbose_name: name, verbose_name_plural: `${name}s`, meta_model_name: model },
        flow_set: inThem.map((flow) => shortFlow(flow, version)),
        ...ownFields(stage),
    };
}

function ownFields(stage: StageRecord): Json {
    switch (stage.kind) {
        case 'prompt':
            return { fields: stage.prompts, validation_policies: stage.validationPolicies };
        case 'write':
            return {
                ...{ user_creation_mode: stage.mode, create_users_as_inactive: stage.isInactive },
                ...{ create_users_group: stage.group, user_type: 'external', user_path_template: '' },
            };
        case 'invitation':
            return { continue_flow_without_invitation: stage.isOptional };
    }
}

function collectionOf<K extends Kind>(kind: K, path: string, className: string): Collection<Of<K>> {
    return {
        ...{ path, lookup: 'stage_uuid', model: NAMES[kind].model, className },
        all: (installation) => stagesOf(installation, kind),
        lookupValue: ({ pk }) => pk,
        pk: ({ pk }) => pk,
        searched: ({ name }) => [name],
        filters: { name: exactly(({ name }) => name) },
        orderings: { name: ({ name }) => name },
        show: (stage, { installation }: Call) => showStage(stage, installation),
        // answers are in the form of their version, which the newest schema fits only in part
        knownDeviation: /./,
    };
}

const prompts: Collection<PromptRecord> = {
    ...{ path: '/stages/prompt/prompts/', lookup: 'prompt_uuid' },
    ...{ model: 'authentik_stages_prompt.prompt', className: 'Prompt' },
    all: (installation) => [...installation.prompts.values()],
    lookupValue: ({ pk }) => pk,
    pk: ({ pk }) => pk,
    searched: ({ fieldKey, name, label, type }) => [fieldKey, name, label, type],
    filters: {
        field_key: exactly(({ fieldKey }) => fieldKey),
        name: exactly(({ name }) => name),
        type: exactly(({ type }) => type),
    },
    orderings: { field_key: ({ fieldKey }) => fieldKey },
    show: ({ pk, name, fieldKey, label, type, order }, { installation }) => {
        const asking = stagesOf(installation, 'prompt').filter((stage) => stage.prompts.includes(pk));
        const set = installation.version.isAtLeast('2025.12') ? 'prompt_stages_obj' : 'promptstage_set';
        return {
            ...{
                pk,
                name,
                field_key: fieldKey,
                label,
                type,
                required: true,
                placeholder: '',
                initial_value: '',
                order,
            },
            [set]: asking.map((stage) => showStage(stage, installation)),
            ...{ sub_text: '', placeholder_expression: false, initial_value_expression: false },
        };
    },
    knownDeviation: /./,
};

/** The lists of stages that say who may choose a username or an address; they are changed by `patchSetUp` alone. */
export const stageOperations: Operations = {
    ...operationsOf(collectionOf('prompt', '/stages/prompt/stages/', 'PromptStage')),
    ...operationsOf(prompts),
    ...operationsOf(collectionOf('write', '/stages/user_write/', 'UserWriteStage')),
    ...operationsOf(collectionOf('invitation', '/stages/invitation/stages/', 'InvitationStage')),
};
