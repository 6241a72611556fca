import type { Config } from '../../config/config';
import type { Adoption } from '../../model/adoption';
import type { Desired } from '../../model/desired';
import type { Directory } from '../../model/directory';
import { Failure, toFailure } from '../../model/failure';
import { given } from '../../model/given';
import type { Memory } from '../../model/memory';
import type { Expected, Observed } from '../../model/observed';
import type { ObservedSso } from '../../model/sso';
import { serverSettingIds } from '../../plan/login/server-values';
import { anyMatch } from '../../plan/memberships/match-rule';
import { permissionsWithoutGroups } from '../../plan/sso/permissions-without-groups';
import { ssoToSetUp } from '../../plan/sso/sso-to-set-up';
import type { DirectoryServer } from '../../ports/directory-server';
import type { WorkspaceServer } from '../../ports/workspace-server';
import { desiredSso, desiredState, expectedEndpoints } from './desired';
import { observeEntry } from './observe-entry';
import { observeLeftovers, type AdoptionsByEntry } from './observe-leftovers';
import { observePeople } from './observe-people';
import { observeWebhook } from './observe-webhook';

/** Where no rule puts anybody anywhere, people are read to say who can log in: that is not worth minutes. */
const MOST_WITHOUT_RULES = 3_000;

/** Where a look goes, and what is known before it. */
export interface Look {
    config: Config;
    authentik: DirectoryServer;
    workspace: WorkspaceServer;
    expected: Expected;
    memory: Memory;
    /** who asked for the run; absent where nobody did */
    actorId?: string | undefined;
    /** the time for accounts that were there before, once one has begun */
    adoption?: Adoption | undefined;
    /** the same by entries of other service names */
    adoptions?: AdoptionsByEntry;
    hasWebhookArrived?: boolean;
}

/** Reads both servers once. Nothing in a plan or in its steps asks again for what this holds. */
export async function observe(look: Look): Promise<{ desired: Desired; observed: Observed }> {
    const { config, authentik, workspace, expected, memory, actorId, adoption } = look;
    const { adoptions = new Map() as AdoptionsByEntry, hasWebhookArrived = false } = look;
    const [siteUrl, token] = await Promise.all([workspace.siteUrl(), workspace.token()]);
    const wanted = desiredSso(config, siteUrl);
    // what needs no token goes first: an address that is not what it should be does not get to see one
    const discovered = await authentik.discover().catch((error: unknown) => toFailure(error));
    if (discovered instanceof Error && discovered.code !== 'authentik_slug_unknown') throw discovered;
    const [sso, read, server] = await Promise.all([
        authentik.hasToken ? authentik.readSso(wanted, config.login, expected.bindings) : undefined,
        readDirectory(config, authentik).catch((error: unknown) => toFailure(error)),
        workspace.info(),
    ]);
    const endpoints = discovered instanceof Error ? expectedEndpoints(config.authentik) : discovered;
    const toSetUp = ssoToSetUp(wanted, config.login, sso, !(discovered instanceof Error));
    const desired = desiredState(config, endpoints, toSetUp, adoption);
    if (read instanceof Failure)
        throw toSetUp && sso ? await withAllThatIsLacking(read, desired, sso, authentik) : read;
    if (discovered instanceof Error && !toSetUp) throw discovered;
    const [entry, restrictions, loginSettings, leftovers, access, selfService] = await Promise.all([
        observeEntry(config, desired, workspace),
        workspace.readSettings(desired.restrictions.map(({ id }) => id)),
        workspace.readSettings(serverSettingIds),
        observeLeftovers(config, expected, authentik, workspace, adoptions),
        observeAccess(sso, read, authentik),
        // flows are many requests: they are for whoever reads the answer
        read.people && authentik.readSelfService(actorId !== undefined).catch(() => undefined),
    ]);
    const webhooks = await observeWebhook(config, expected, hasWebhookArrived, authentik, workspace);
    const people = await observePeople(desired, read, memory, workspace, actorId);
    return {
        desired: { ...desired, ...given({ webhook: webhooks.wanted }) },
        observed: {
            ...{ server, entry, restrictions, loginSettings, leftovers, expected, directory: read },
            ...given({ adoption }),
            sso: toSetUp && sso,
            ...given({ access, selfService, webhook: webhooks.webhook, formerWebhook: webhooks.formerWebhook }),
            canUseRest: token.isUsable,
            ...(token.failure && { tokenFailure: token.failure }),
            ...people,
        },
    };
}

/** Who may use the application is a matter of the picture of people alone: what cannot be read is not known. */
async function observeAccess(
    sso: ObservedSso | undefined,
    { people }: Directory,
    authentik: DirectoryServer,
): Promise<Observed['access']> {
    const application = sso?.application;
    if (!application || !people) return undefined;
    const bindings = await authentik.readAccess(application.id).catch(() => undefined);
    return bindings && { bindings, policyMode: application.policyMode };
}

/** A permission that the groups need is told together with all others that the set-up lacks. */
async function withAllThatIsLacking(
    failure: Failure,
    desired: Desired,
    sso: ObservedSso,
    authentik: DirectoryServer,
): Promise<Failure> {
    const { permission } = failure.details;
    if (failure.code !== 'authentik_permission_missing' || typeof permission !== 'string') return failure;
    const lacking = await authentik.lackingPermissions(permissionsWithoutGroups(desired, sso), sso);
    const all = [...new Set([permission, ...sso.lacking, ...lacking])].sort().join(', ');
    return new Failure('authentik_permission_missing', { permission: all }, failure);
}

async function readDirectory(config: Config, authentik: DirectoryServer): Promise<Directory> {
    const { rules, nestedGroups } = config.groups;
    // a token that is set is tried even where no rule needs it: a bad one should not wait for the first rule to be told
    if (rules.length === 0 && !authentik.hasToken) return { users: [], groups: [] };
    // who is who, who is gone, and who can log in, is only known where everybody is
    return authentik.readDirectory(
        anyMatch(rules),
        nestedGroups,
        true,
        rules.length > 0 ? undefined : MOST_WITHOUT_RULES,
    );
}
