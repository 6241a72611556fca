import type { DirectoryUser } from '../../model/directory';
import { foldCase } from '../../model/fold-case';
import type { IdentityFields } from '../../model/login';
import { nearName } from '../../model/near-name';
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
    private readonly nearNames = new Map<string, T[]>();

    public named(name: string): readonly T[] {
        return this.names.get(name) ?? [];
    }

    public addressed(address: string): readonly T[] {
        return this.addresses.get(address) ?? [];
    }

    public nearNamed(near: string): readonly T[] {
        return this.nearNames.get(near) ?? [];
    }

    protected add(item: T, name: string, addresses: Iterable<string>): void {
        if (name !== '') pushTo(this.names, name, item);
        for (const address of addresses) if (address !== '') pushTo(this.addresses, address, item);
        pushTo(this.nearNames, nearName(name), item);
    }
}

export class AccountsByName extends ByName<Account> {
    public readonly byId: ReadonlyMap<string, Account>;

    constructor(accounts: readonly Account[]) {
        super();
        this.byId = new Map(accounts.map((account) => [account.id, account]));
        for (const account of accounts) this.add(account, foldCase(account.username), addressesOf(account));
    }
}

/** People by what their logins make of them; nobody logs in with a service account. */
export class PeopleByName extends ByName<KnownPerson> {
    private readonly known = new Map<string, KnownPerson>();

    constructor(
        users: readonly DirectoryUser[],
        private readonly fields: IdentityFields,
    ) {
        super();
        for (const user of users) {
            if (user.isService === true || this.known.has(user.uid)) continue;
            const identity = identityOf(user, fields);
            const person = { user, identity };
            this.known.set(user.uid, person);
            this.add(person, identity.username, [identity.email]);
        }
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
