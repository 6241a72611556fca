import type { Config } from '../../config/config';
import type { Desired } from '../../model/desired';
import type { Directory } from '../../model/directory';
import { entrySettingId } from '../../model/entry-setting';
import { Failure, toFailure } from '../../model/failure';
import type { Memory } from '../../model/memory';
import type { Expected, Observed } from '../../model/observed';
import type { Endpoints, ObservedSso } from '../../model/sso';
import { anyMatch } from '../../plan/memberships/match-rule';
import { permissionsWithoutGroups } from '../../plan/sso/permissions-without-groups';
import type { DirectoryServer } from '../../ports/directory-server';
import type { WorkspaceServer } from '../../ports/workspace-server';
import { desiredSso, desiredState, expectedEndpoints } from './desired';
import { observePeople } from './observe-people';
import { secretState } from './secret-state';

/** Rows that the app reads besides those it writes, to warn about a second writer of memberships. */
const WATCHED_ROWS = ['map_channels', 'merge_roles', 'groups_channel_map', 'id'];

/** Reads both servers once. Nothing in a plan or in its steps asks again for what this holds. */
export async function observe(
    config: Config,
    authentik: DirectoryServer,
    workspace: WorkspaceServer,
    expected: Expected,
    memory: Memory,
    actorId?: string,
): Promise<{ desired: Desired; observed: Observed }> {
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
    const isSetUp = sso !== undefined && !isKnownWithoutSetUp(config, discovered, sso);
    const endpoints = discovered instanceof Error ? expectedEndpoints(config.authentik) : discovered;
    const desired = desiredState(config, endpoints, isSetUp ? wanted : undefined);
    if (read instanceof Failure) throw isSetUp ? await withAllThatIsLacking(read, desired, sso, authentik) : read;
    if (discovered instanceof Error && !isSetUp) throw discovered;
    const directory = read;
    const rows = (desired.entry?.settings ?? []).map(({ suffix }) => suffix);
    const settingId = (suffix: string): string => entrySettingId(config.login.entryName, suffix);

    const [settings, secret, restrictions, service, oldEntries] = await Promise.all([
        workspace.readSettings([...rows, ...WATCHED_ROWS].map(settingId)),
        workspace.readSecret(settingId('secret')),
        workspace.readSettings(desired.restrictions.map(({ id }) => id)),
        workspace.findLoginService(config.login.service),
        workspace.readSettings(oldNames(expected.entries, config.login.entryName).map(enableId)),
    ]);
    const people = await observePeople(desired, directory, memory, workspace, actorId);
    return {
        desired,
        observed: {
            server,
            entry: {
                exists: settings.some(({ id }) => id === settingId('')),
                settings,
                secret: secretState(secret, config.login.clientSecret),
                isLive: service !== undefined,
            },
            sso: isSetUp ? sso : undefined,
            expected,
            leftovers: {
                entries: oldEntries.map(({ id, value }) => ({
                    name: id.slice(enableId('').length),
                    isEnabled: value === true,
                })),
                slugs: await slugsInUse(oldNames(expected.slugs, config.authentik.slug), authentik),
            },
            canUseRest: token.isUsable,
            ...(token.failure === undefined ? {} : { tokenFailure: token.failure }),
            restrictions,
            directory,
            memory,
            ...people,
        },
    };
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

/**
 * A token that only reads groups is what is recommended once everything is set up: then the client of the settings and the
 * discovery document are enough, and authentik's side is left alone.
 */
function isKnownWithoutSetUp({ login }: Config, discovered: Endpoints | Error, sso: ObservedSso): boolean {
    return (
        sso.lacking.length > 0 && !(discovered instanceof Error) && login.clientId !== '' && login.clientSecret !== ''
    );
}

async function readDirectory(config: Config, authentik: DirectoryServer): Promise<Directory> {
    const { rules, nestedGroups, removals } = config.groups;
    // a token that is set is tried even where no rule needs it: a bad one should not wait for the first rule to be told
    if (rules.length === 0 && !authentik.hasToken) return { users: [], groups: [] };
    return authentik.readDirectory(anyMatch(rules), nestedGroups, removals.deactivates);
}

function enableId(entryName: string): string {
    return entrySettingId(entryName, '');
}

function oldNames(names: readonly string[], present: string): string[] {
    return names.filter((name) => name !== present);
}

/** Where it cannot be seen whether an application is still there, it is taken to be. */
async function slugsInUse(slugs: readonly string[], authentik: DirectoryServer): Promise<string[]> {
    const found = await Promise.all(
        slugs.map(async (slug) => authentik.readApplicationField(slug, 'meta_launch_url').catch(() => null)),
    );
    return slugs.filter((_, index) => found[index] !== undefined);
}
