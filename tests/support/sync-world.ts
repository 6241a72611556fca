import type { Desired } from '../../src/model/desired';
import type { Directory } from '../../src/model/directory';
import { emptyMemory, type Memory } from '../../src/model/memory';
import { nothingExpected, type Observed } from '../../src/model/observed';
import type { RemovalRules, Rule, RuleTargetKind } from '../../src/model/rules';

/** Of a workspace in which a person has approved removals before. */
export const noMemory: Memory = { ...emptyMemory, areRemovalsApproved: true };

/** By the claims of the defaults. */
export const usualIdentity: Desired['identity'] = {
    usernameField: 'preferred_username',
    emailField: 'email',
    scopes: ['openid', 'email', 'profile'],
};

/** Links that stand, of people to the accounts of their names. */
export function linksOf(...usernames: readonly string[]): Memory['links'] {
    return new Map(usernames.map((username) => [`uid-${username}`, `user-${username}`]));
}

export const defaultRemovals: RemovalRules = {
    policy: 'owned',
    limitPercent: 20,
    limitCount: 50,
    protectedUsers: [],
    deactivates: false,
    deactivateAfterHours: 24,
};

/** What the rules ask for, without a login service: plans of people alone. */
export function desiredOf(rules: readonly Rule[], over: Partial<Desired> = {}): Desired {
    return {
        entry: undefined,
        sso: undefined,
        restrictions: [],
        rules,
        keyField: 'username',
        identity: usualIdentity,
        nestedGroups: true,
        createRooms: true,
        roomCreator: 'rocket.cat',
        removals: defaultRemovals,
        ...over,
    };
}

export function observedOf(over: Partial<Observed> = {}): Observed {
    return {
        server: { version: '8.8', licence: 'community', modules: [] },
        entry: { exists: false, settings: [], secret: 'empty', isLive: undefined },
        sso: undefined,
        expected: nothingExpected,
        leftovers: { entries: [], slugs: [] },
        canUseRest: true,
        restrictions: [],
        directory: { users: [], groups: [] },
        rooms: [],
        teams: [],
        roles: [],
        memory: noMemory,
        privilegedRoles: ['admin'],
        hasOtherLogins: false,
        guarded: { administrators: ['user-root'], acting: ['user-root'] },
        accounts: [],
        ...over,
    };
}

/** `ruleOf('engineering', ['channel', 'engineering'], ['role', 'auditor'])`; a pattern in slashes is an expression. */
export function ruleOf(pattern: string, ...targets: (readonly [RuleTargetKind, string])[]): Rule {
    const expression = /^\/(.+)\/$/.exec(pattern)?.[1];
    return {
        pattern,
        line: 1,
        match: expression === undefined ? { kind: 'name', name: pattern } : { kind: 'expression', source: expression },
        targets: targets.map(([kind, name]) => ({ kind, name })),
    };
}

/** Groups with their direct members; every member is an active user of the directory. */
export function directoryOf(groups: Readonly<Record<string, readonly string[]>>): Directory {
    const names = [...new Set(Object.values(groups).flat())].sort();
    return {
        users: names.map((username) => ({
            uid: `uid-${username}`,
            username,
            name: username,
            email: `${username}@example.com`,
            isActive: true,
        })),
        groups: Object.entries(groups).map(([name, members]) => ({
            id: `id-${name}`,
            name,
            parents: [],
            members: members.map((username) => `uid-${username}`),
        })),
    };
}

/** Active accounts of people, linked to nobody yet. */
export function accountsOf(...usernames: readonly string[]): Observed['accounts'] {
    return usernames.map((username) => ({
        id: `user-${username}`,
        username,
        emails: [{ address: `${username}@example.com`, isVerified: true }],
        type: 'user',
        isActive: true,
    }));
}

export function roomOf(
    name: string,
    members: readonly string[],
    over: Partial<Observed['rooms'][number]> = {},
): Observed['rooms'][number] {
    return {
        id: `id-of-${name}`,
        name,
        type: 'channel',
        members: members.map((username) => `user-${username}`),
        owners: [],
        moderators: [],
        ...over,
    };
}
