import type { Directory, DirectoryUser } from '../../src/model/directory';
import { given } from '../../src/model/given';
import type { LoginEntry, LoginFlow } from '../../src/model/login';
import type { Memory } from '../../src/model/memory';
import type { PeoplePicture } from '../../src/model/people-picture';
import type { Account } from '../../src/model/workspace';
import { rulesOf } from '../../src/plan/login/login-rules';
import { paintPeople, type LoginForAll, type PeopleToPaint } from '../../src/plan/people/paint-people';
import { Pairs } from '../../src/plan/people/pairs';
import { noMemory } from './sync-world';

/** `personOf('jdoe', 'john@x')`, by uid `uid-jdoe`. */
export function personOf(username: string, email = `${username}@x`, over: Partial<DirectoryUser> = {}): DirectoryUser {
    return { uid: `uid-${username}`, username, name: username, email, isActive: true, ...over };
}

/** `accountOf('jdoe', 'jane@x')`: verified; `accountOf('jdoe', 'jane@x?')`: not; `accountOf('jdoe', '')`: without an address. */
export function accountOf(username: string, address = `${username}@x`, over: Partial<Account> = {}): Account {
    const emails = address === '' ? [] : [{ address: address.replace(/\?$/, ''), isVerified: !address.endsWith('?') }];
    return { id: `id-${username}`, username, name: username, emails, type: 'user', isActive: true, ...over };
}

/** The entry of the defaults, live. */
export const usualEntry: LoginEntry = {
    ...{ service: 'authentik', isLive: true, authorizeUrl: '', tokenUrl: '', identityUrl: '' },
    ...{ hasClientId: true, hasSecret: true, showsButton: true, scopes: ['openid', 'email', 'profile'] },
    ...{ usernameField: 'preferred_username', emailField: 'email', nameField: 'name' },
    ...{ keyField: 'username', mergesUsers: true, mergesDistinctServices: false },
};

export interface Sides {
    people: readonly DirectoryUser[];
    accounts?: readonly Account[];
    flow?: LoginFlow;
    entry?: Partial<LoginEntry>;
    rules?: Partial<LoginForAll['rules']>;
    /** whether an account has told that the release drops addresses */
    dropsEmail?: boolean;
    memory?: Partial<Memory>;
    /** the whole list of authentik; absent: it was not read */
    everyone?: Directory['everyone'];
    mayBeTied?: boolean;
    mayEnter?: PeopleToPaint['mayEnter'];
    choices?: PeopleToPaint['choices'];
    unseenChoices?: PeopleToPaint['unseenChoices'];
}

/** The login of the sides, without the person and the accounts. */
export function loginOf({ flow = 'legacy', entry, rules, dropsEmail }: Sides): LoginForAll {
    return {
        flow,
        entry: { ...usualEntry, ...entry },
        provider: {
            ...{ endpoints: undefined, client: undefined, isRedirectUriRegistered: undefined },
            ...{ allowsCodes: undefined, hasApplication: undefined, mappedScopes: undefined },
        },
        ...given({ dropsEmail }),
        rules: { ...rulesOf([], flow === 'modern' ? '9.0' : '8.8'), ...rules },
    };
}

/** What the picture is made of. */
export function peopleToPaint(sides: Sides): PeopleToPaint {
    const { people, accounts = [], memory, everyone, mayBeTied = false, mayEnter = () => undefined } = sides;
    const login = loginOf(sides);
    const { usernameField, emailField, scopes } = login.entry;
    const directory: Directory = { users: [], groups: [], people, ...given({ everyone }) };
    const context = {
        directory,
        memory: { ...noMemory, ...memory },
        fields: { usernameField, emailField, scopes },
        hasOtherLogins: false,
    };
    const { choices = [], unseenChoices } = sides;
    const pairs = Pairs.among(accounts, context);
    return { people, accounts, pairs, login, mayBeTied, mayEnter, choices, ...given({ unseenChoices }) };
}

/** What everybody is to the workspace. */
export function paint(sides: Sides): PeoplePicture {
    return paintPeople(peopleToPaint(sides));
}

/** By username: the standing, and behind a slash that of a release that drops e-mail addresses. */
export function standingsOf(picture: PeoplePicture): Record<string, string> {
    return Object.fromEntries(
        picture.people.map(({ username, standing, ifDropped }) => [
            username,
            ifDropped ? `${standing} / ${ifDropped.standing}` : standing,
        ]),
    );
}
