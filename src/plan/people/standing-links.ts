import type { Directory, DirectoryUser } from '../../model/directory';
import type { Memory } from '../../model/memory';
import type { DetailWords } from '../../model/words';
import type { Account } from '../../model/workspace';
import { pushTo, type AccountsByName } from './by-name';
import { isGone, isMissing } from './is-gone';

/** Whose accounts are by links that are remembered: those that stand, and those that are still to be confirmed. */
export class StandingLinks {
    /** by user id: uids of the living whose link to it stands */
    private readonly holders = new Map<string, string[]>();
    /** the same of links that are still to be confirmed */
    private readonly formerHolders = new Map<string, string[]>();
    private readonly bornOf = new Map<string, string>();
    private readonly memory: Pick<Memory, 'links' | 'grounds' | 'missedOnce'>;
    private readonly directory: Directory;

    constructor(
        { directory, memory }: { directory: Directory; memory: Pick<Memory, 'links' | 'grounds' | 'missedOnce'> },
        private readonly accounts: AccountsByName,
    ) {
        this.directory = directory;
        this.memory = memory;
        for (const [uid, userId] of memory.links) {
            if (memory.grounds?.get(uid) === 'born' && isMissing(uid, directory)) this.bornOf.set(userId, uid);
            if (isGone(uid, directory, memory)) continue;
            pushTo(this.isStanding(uid) ? this.holders : this.formerHolders, userId, uid);
        }
    }

    /** The uid whose login has made an account that is linked to them, where authentik does not show them any more. */
    public bornOfMissing(userId: string): string | undefined {
        return this.bornOf.get(userId);
    }

    /** undefined where there is no link, or where its account is gone */
    public linkedAccount(uid: string): Account | undefined {
        const userId = this.memory.links.get(uid);
        return userId === undefined ? undefined : this.accounts.byId.get(userId);
    }

    public isStanding(uid: string): boolean {
        return this.memory.grounds?.get(uid) !== 'before';
    }

    public othersHolding(account: Account, user: DirectoryUser): string[] {
        return othersThan(user, this.holders.get(account.id));
    }

    public othersBefore(account: Account, user: DirectoryUser): string[] {
        return othersThan(user, this.formerHolders.get(account.id));
    }

    public hasOther({ uid }: DirectoryUser, account: Account): boolean {
        const linked = this.linkedAccount(uid);
        return linked !== undefined && linked.id !== account.id && this.isStanding(uid);
    }

    public heldBy({ username }: Account, holders: readonly string[]): DetailWords {
        const isOfGone = holders.every((uid) => isMissing(uid, this.directory));
        return { code: isOfGone ? 'detail.linked_to_gone' : 'detail.linked_to_other', username };
    }
}

function othersThan({ uid }: DirectoryUser, uids: readonly string[] = []): string[] {
    return uids.filter((one) => one !== uid);
}
