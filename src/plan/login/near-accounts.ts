import { foldCase } from '../../model/fold-case';
import type { LoginIdentity } from './login-identity';

interface Named {
    username: string;
    emails: readonly { address: string }[];
}

/** Accounts by username and address without regard to case: a login meets at most those of its own name and address, and the first of them. */
export class NearAccounts<Account extends Named> {
    private readonly places: ReadonlyMap<Account, number>;
    private readonly byKey = new Map<string, Account[]>();

    constructor(accounts: readonly Account[]) {
        this.places = new Map(accounts.map((account, place) => [account, place]));
        for (const account of accounts) {
            for (const key of [account.username, ...account.emails.map(({ address }) => address)])
                this.add(foldCase(key), account);
        }
    }

    /** in the order of all of them */
    public of({ username = '', email = '' }: Pick<LoginIdentity, 'username' | 'email'>): Account[] {
        const found = [username, email.trim()].flatMap((key) => this.byKey.get(foldCase(key)) ?? []);
        const placeOf = (account: Account): number => this.places.get(account) ?? 0;
        return [...new Set(found)].sort((a, b) => placeOf(a) - placeOf(b));
    }

    private add(key: string, account: Account): void {
        if (key === '') return;
        const others = this.byKey.get(key);
        if (others) others.push(account);
        else this.byKey.set(key, [account]);
    }
}
