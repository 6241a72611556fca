import type { DirectoryUser } from '../../model/directory';
import { foldCase } from '../../model/fold-case';
import type { IdentityFields } from '../../model/login';
import { nearName } from '../../model/near-name';
import { forEachInPieces, type Pieces } from '../../model/pieces';
import type { Account } from '../../model/workspace';
import { identityOf, type Identity } from './identity';

export interface KnownPerson {
    user: DirectoryUser;
    identity: Identity;
}

/** What has a name, addresses and a name that is nearly that; looked up once for all. */
class ByName<T> {
    private readonly names = new Map<string, T[]>();
    private readonly addresses = new Map<string, T[]>();
    /** made where it is asked for: mostly everybody is found by what they are called */
    private nearNames: ReadonlyMap<string, readonly T[]> | undefined;

    public named(name: string): readonly T[] {
        return this.names.get(name) ?? [];
    }

    public addressed(address: string): readonly T[] {
        return this.addresses.get(address) ?? [];
    }

    public nearNamed(near: string): readonly T[] {
        this.nearNames ??= this.readNearNames();
        return this.nearNames.get(near) ?? [];
    }

    private readNearNames(): Map<string, T[]> {
        const found = new Map<string, T[]>();
        for (const [name, items] of this.names) for (const item of items) pushTo(found, nearName(name), item);
        return found;
    }

    protected add(item: T, name: string, addresses: Iterable<string>): void {
        if (name !== '') pushTo(this.names, name, item);
        for (const address of addresses) if (address !== '') pushTo(this.addresses, address, item);
    }
}

export class AccountsByName extends ByName<Account> {
    private readonly ids = new Map<string, Account>();

    public static *of(accounts: readonly Account[]): Pieces<AccountsByName> {
        const all = new AccountsByName();
        yield* forEachInPieces(accounts, (account) => {
            all.ids.set(account.id, account);
            all.add(account, foldCase(account.username), addressesOf(account));
        });
        return all;
    }

    public get byId(): ReadonlyMap<string, Account> {
        return this.ids;
    }
}

/** People by what their logins make of them; nobody logs in with a service account. */
export class PeopleByName extends ByName<KnownPerson> {
    private readonly known = new Map<string, KnownPerson>();

    private constructor(private readonly fields: IdentityFields) {
        super();
    }

    public static *of(users: Iterable<DirectoryUser>, fields: IdentityFields): Pieces<PeopleByName> {
        const all = new PeopleByName(fields);
        yield* forEachInPieces(users, (user) => {
            if (user.isService === true || all.known.has(user.uid)) return;
            const identity = identityOf(user, fields);
            const person = { user, identity };
            all.known.set(user.uid, person);
            all.add(person, identity.username, [identity.email]);
        });
        return all;
    }

    public identityOf(user: DirectoryUser): Identity {
        return this.known.get(user.uid)?.identity ?? identityOf(user, this.fields);
    }
}

export function addressesOf({ emails }: Account): Set<string> {
    return new Set(emails.map(({ address }) => foldCase(address.trim())));
}

export function pushTo<T>(map: Map<string, T[]>, key: string, item: T): void {
    const items = map.get(key);
    if (items) items.push(item);
    else map.set(key, [item]);
}
