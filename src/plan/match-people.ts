import type { Account, Desired, DirectoryUser, Note } from './types';

/** Finds the account of a person: by username in any case, or by an e-mail address that the workspace has verified. */
export class PeopleMatcher {
    private readonly byKey = new Map<string, Account[]>();

    constructor(
        accounts: readonly Account[],
        private readonly keyField: Desired['keyField'],
    ) {
        for (const account of accounts) {
            for (const key of this.keysOf(account)) this.byKey.set(key, [...(this.byKey.get(key) ?? []), account]);
        }
    }

    /** The account, or a note that says why there is none; never a guess between two. */
    public find(user: DirectoryUser): { account: Account } | { note: Note } {
        const key = (this.keyField === 'username' ? user.username : user.email).trim().toLowerCase();
        const found = key === '' ? [] : (this.byKey.get(key) ?? []);
        const [account, ...others] = found;
        if (!account) return { note: { code: 'person_without_account', subject: user.username } };
        if (others.length > 0) {
            const usernames = found.map((candidate) => candidate.username).sort();
            return { note: { code: 'person_ambiguous', subject: user.username, details: usernames.join(', ') } };
        }
        if (account.type !== 'user')
            return { note: { code: 'person_is_bot', subject: user.username, details: account.type } };
        if (!account.isActive) return { note: { code: 'person_deactivated', subject: user.username } };
        return { account };
    }

    private keysOf(account: Account): string[] {
        if (this.keyField === 'username') return [account.username.toLowerCase()];
        const verified = account.emails.filter((email) => email.isVerified);
        return [...new Set(verified.map((email) => email.address.toLowerCase()))];
    }
}
