import type { IModify, IRead, IUserRead } from '@rocket.chat/apps-engine/definition/accessors';
import type { IUser } from '@rocket.chat/apps-engine/definition/users';
import { askOnce } from '../http/ask-once';
import { asArray, asObject, asText } from '../http/shape';
import { Failure } from '../model/failure';
import type { Account, OwnedAlone } from '../model/workspace';
import { lookUpUsernames, lookUpUsers } from './look-up-users';
import { refuseThrottled } from './refuse-throttled';
import type { RestClient } from './rest-client';
import { accountsOf, userOfEngine, userOfRest } from './workspace-user';

/** With more people than this to find, a list of all users, 100 in a request, is cheaper than a question for each of them. */
const MANY = 200;
/** `setUserActiveStatus.ts` */
const LAST_OWNER = 'user-last-owner';
const LISTING = 'view-full-other-user-info';

/** The accounts of people, as they are found in one call into the app, and whether they are active. */
export class Accounts {
    private readonly users: IUserRead;
    private readonly modify: IModify;
    private readonly list = askOnce(async () => this.readList());
    private readonly listedById = askOnce(async () => new Map((await this.list()).map((one) => [one.id, one])));
    private namesAsked = 0;

    constructor(
        { read, modify }: { read: IRead; modify: IModify },
        private readonly rest: RestClient,
        /** whether there is an administrator's token */
        private readonly canAct: () => Promise<boolean>,
    ) {
        this.users = read.getUserReader();
        this.modify = modify;
    }

    /** All of them, bots included: only an administrator's token may list them. */
    public async all(most?: number): Promise<Account[] | undefined> {
        if (most !== undefined && (await this.rest.count('users.list', 'users', LISTING)) > most) return undefined;
        return this.list();
    }

    /** Without such a token the engine can only be asked for one exact username at a time. */
    public async lookUp(usernames: readonly string[]): Promise<Account[]> {
        return accountsOfEngine(await lookUpUsernames(this.users, usernames));
    }

    /** Accounts by id; those that are gone are left out. Whom a list has not shown is asked for before they count as gone. */
    public async findById(ids: readonly string[]): Promise<Account[]> {
        const wanted = new Set(ids);
        // whatever is wrong with the list, asking one by one is right
        const listed = wanted.size > MANY && (await this.canAct()) ? await this.list().catch(() => []) : [];
        const found = new Map(listed.filter(({ id }) => wanted.has(id)).map((account) => [account.id, account]));
        const open = [...wanted].filter((id) => !found.has(id));
        const others = await lookUpUsers(open, async (id) => this.users.getById(id));
        return [...found.values(), ...accountsOfEngine(others)];
    }

    /**
     * The same for what goes by username: of a few they are asked for at once; once many were, all are known from a list of this call.
     * A name may have changed hands since that: whoever writes by it looks who is meant by it afterwards.
     */
    public async named(ids: readonly string[]): Promise<Account[]> {
        this.namesAsked += ids.length;
        const isMany = this.namesAsked > MANY && (await this.canAct());
        const listed = isMany ? await this.listedById().catch(() => undefined) : undefined;
        const found = ids.flatMap((id) => listed?.get(id) ?? []);
        const open = ids.filter((id) => listed?.has(id) !== true);
        return [...found, ...accountsOfEngine(await lookUpUsers(open, async (id) => this.users.getById(id)))];
    }

    /** user ids of those of them who are active */
    public async activeAmong(ids: readonly string[]): Promise<string[]> {
        return (await this.findById(ids)).filter(({ isActive }) => isActive).map(({ id }) => id);
    }

    /** undefined where the account is gone */
    public async isActive(userId: string): Promise<boolean | undefined> {
        return (await this.findById([userId]))[0]?.isActive;
    }

    /**
     * The engine can deactivate, and nothing else; activating again is REST. Both refuse what would leave nobody in charge.
     * @returns names of the rooms that the account alone owns, for which it was not deactivated
     */
    public async setActive(userId: string, isActive: boolean): Promise<OwnedAlone> {
        if (!isActive && !(await this.canAct())) {
            return this.deactivateByEngine(userId);
        }
        const body = { userId, activeStatus: isActive, confirmRelinquish: false };
        try {
            await this.rest.post('users.setActiveStatus', body, 'edit-other-user-active-status');
            return [];
        } catch (error) {
            const rooms = roomsOfLastOwner(error);
            if (rooms.length === 0) throw error;
            return rooms;
        }
    }

    /** Of an error of the server the engine hands on the message alone, so that the rooms are not known. */
    private async deactivateByEngine(userId: string): Promise<OwnedAlone> {
        try {
            await this.modify.getUpdater().getUserUpdater().deactivate(userId, false);
            return [];
        } catch (error) {
            if (error instanceof Error && error.message.includes(LAST_OWNER)) return 'unnamed';
            refuseThrottled(error, 'setUserActiveStatus');
            throw error;
        }
    }

    private async readList(): Promise<Account[]> {
        const accounts: Account[] = [];
        for await (const item of this.rest.list('users.list', 'users', LISTING)) {
            const user = userOfRest(item);
            if (user) accounts.push(...accountsOf([user]));
        }
        return accounts;
    }
}

/** `singleOwnedRooms` of the server: those that would get another owner, and those that would be removed. */
function roomsOfLastOwner(error: unknown): string[] {
    if (!(error instanceof Failure) || error.details.error !== LAST_OWNER) return [];
    const details = asObject(error.origin);
    return [details?.shouldChangeOwner, details?.shouldBeRemoved].flatMap((names) =>
        (asArray(names) ?? []).flatMap((name) => asText(name) ?? []),
    );
}

/** Accounts of users as the engine found them: who was deleted, or is not found, arrives as nothing. */
export function accountsOfEngine(found: readonly (IUser | null | undefined)[]): Account[] {
    return accountsOf(found.flatMap((user) => (user ? [userOfEngine(user)] : [])));
}
