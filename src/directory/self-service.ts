import { asArray, asObject, asText, type JsonObject } from '../http/shape';
import { chosenFields, type ChoosingFlow, type ChosenField, type SelfService } from '../model/directory';
import { Failure } from '../model/failure';
import { given } from '../model/given';
import { permissions } from '../model/permissions';
import type { AuthentikClient } from './authentik-client';

type Reader = Pick<AuthentikClient, 'get' | 'list'>;

/**
 * By what people may choose their username or address in authentik. A flow runs for whoever opens its address, whatever its
 * designation and whether a brand or a stage names it: so every flow counts that lets in whoever comes
 * (docs/servers/authentik.md#who-may-choose-a-name).
 * @param asksFlows also what is typed in flows: five requests
 * @throws Failure other than for want of a permission
 */
export async function readSelfService(client: Reader, asksFlows: boolean): Promise<SelfService> {
    const lacking: string[] = [];
    const permitted = async <T>(permission: string, reading: Promise<T>): Promise<T | undefined> =>
        reading.catch((error: unknown) => {
            if (!(error instanceof Failure) || error.code !== 'authentik_permission_missing') throw error;
            lacking.push(permission);
            return undefined;
        });
    const all = async (path: string, permission: string): Promise<JsonObject[] | undefined> =>
        permitted(permission, listed(client, path, permission));
    const [settings, ...lists] = await Promise.all([
        permitted(permissions.viewSystemSettings, client.get('/admin/settings/', permissions.viewSystemSettings)),
        ...(asksFlows
            ? [
                  all('/flows/instances/', permissions.viewFlow),
                  all('/stages/prompt/stages/', permissions.viewPromptStage),
                  all('/stages/prompt/prompts/', permissions.viewPrompt),
                  all('/stages/user_write/', permissions.viewWriteStage),
                  all('/stages/invitation/stages/', permissions.viewInvitationStage),
              ]
            : []),
    ]);
    const [flows, prompts, fields, writes, invitations] = lists;
    const isWhole = flows && prompts && fields && writes && invitations;
    return {
        ...given({ switches: settings === undefined ? undefined : switchesOf(asObject(settings)) }),
        ...given({ flows: isWhole ? choosingFlows({ flows, prompts, fields, writes, invitations }) : undefined }),
        lacking: lacking.sort(),
    };
}

function switchesOf(settings: JsonObject | undefined): Record<ChosenField, boolean> {
    return {
        username: settings?.default_user_change_username === true,
        email: settings?.default_user_change_email === true,
    };
}

async function listed(client: Reader, path: string, permission: string): Promise<JsonObject[]> {
    const found: JsonObject[] = [];
    for await (const one of client.list(path, {}, permission)) found.push(one);
    return found;
}

interface Lists {
    flows: readonly JsonObject[];
    /** prompt stages */
    prompts: readonly JsonObject[];
    /** what prompt stages ask for */
    fields: readonly JsonObject[];
    /** user write stages */
    writes: readonly JsonObject[];
    invitations: readonly JsonObject[];
}

function choosingFlows({ flows, prompts, fields, writes, invitations }: Lists): ChoosingFlow[] {
    const fieldOf = new Map(
        fields.flatMap((prompt) => {
            const key = chosenFields.find((field) => field === prompt.field_key);
            return key && isTyped(asText(prompt.type) ?? '') ? [[String(prompt.pk), key] as const] : [];
        }),
    );
    const bySlug = [...flows].sort((a, b) => (slugOf(a) < slugOf(b) ? -1 : 1));
    // who meets a policy on a flow is decided by that, and no right to see it tells what it answers
    return bySlug
        .filter(({ policies }) => (asArray(policies) ?? []).length === 0)
        .flatMap((flow) => {
            const stages = prompts.filter((stage) => isIn(stage, flow));
            const acts = writes.filter((stage) => isIn(stage, flow));
            const isInvited = invitations.some(
                (stage) => isIn(stage, flow) && stage.continue_flow_without_invitation !== true,
            );
            return chosenFields.flatMap((field) => {
                const asking = stages.filter((stage) =>
                    (asArray(stage.fields) ?? []).some((pk) => fieldOf.get(String(pk)) === field),
                );
                if (asking.length === 0) return [];
                const isGuarded = asking.every((stage) => (asArray(stage.validation_policies) ?? []).length > 0);
                return doneBy(flow, acts, isInvited).map((done) => ({ slug: slugOf(flow), field, isGuarded, ...done }));
            });
        });
}

/** What whoever comes may do in a flow with these user write stages. */
function doneBy(
    { authentication }: JsonObject,
    acts: readonly JsonObject[],
    isInvited: boolean,
): Pick<ChoosingFlow, 'does' | 'joinsGroup'>[] {
    const letsIn = (...who: string[]): boolean => who.includes(asText(authentication) ?? '');
    const modes = acts.map((stage) => asText(stage.user_creation_mode));
    const changes = letsIn('none', 'require_authenticated') && modes.some((mode) => mode !== 'always_create');
    // who is made inactive waits for an administrator
    const making = acts.filter(({ user_creation_mode: mode, create_users_as_inactive: isInactive }) => {
        if (isInactive === true) return false;
        return mode === 'always_create'
            ? letsIn('none', 'require_unauthenticated', 'require_authenticated')
            : mode === 'create_when_required' && letsIn('none', 'require_unauthenticated');
    });
    const joinsGroup = making.some(({ create_users_group: group }) => typeof group === 'string');
    return [
        ...(changes ? [{ does: 'change' as const, joinsGroup: false }] : []),
        ...(making.length > 0 && !isInvited ? [{ does: 'create' as const, joinsGroup }] : []),
    ];
}

/** The others show a value, or offer some, and take none that is typed. */
const untypedFields: readonly string[] = [
    ...['hidden', 'static', 'separator', 'text_read_only', 'text_area_read_only'],
    ...['radio-button-group', 'dropdown'],
];

function isTyped(type: string): boolean {
    return !untypedFields.includes(type);
}

function isIn({ flow_set: flows }: JsonObject, { pk }: JsonObject): boolean {
    return (asArray(flows) ?? []).some((flow) => asObject(flow)?.pk === pk);
}

function slugOf({ slug }: JsonObject): string {
    return asText(slug) ?? '';
}
