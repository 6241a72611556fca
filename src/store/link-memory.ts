import { isLinkGround, type LinkGround } from '../model/link';
import type { Memory } from '../model/memory';
import { without } from './merge';
import type { Records, StoredRecord } from './records';
import { readMap, readTexts, type StoredMap } from './stored-map';

/** Links of people whose uid begins with the same hexadecimal digit: one new link writes one small record. */
export interface LinksRecord extends StoredRecord {
    kind: 'links';
    /** Rocket.Chat user id by uid */
    links: StoredMap<string>;
    /**
     * By uid: on what the link stands; one without was made by a version that went by names alone. Where it is `apart`, as an earlier
     * version wrote it, the two are kept apart.
     */
    grounds?: StoredMap<string>;
    /** by uid: user ids of the accounts that a person has said are not theirs */
    apart?: StoredMap<readonly string[]>;
}

export interface Link {
    uid: string;
    userId: string;
}

interface KnownLinks {
    links: Map<string, { userId: string; ground: LinkGround }>;
    apart: Map<string, readonly string[]>;
}

/** Who is who. A record that is lost or damaged counts as empty: then nobody is known. */
export class LinkMemory {
    constructor(private readonly records: Records<LinksRecord>) {}

    public async read(): Promise<Required<Pick<Memory, 'links' | 'grounds' | 'apart'>>> {
        const all = (await this.records.all()).map(knownOf);
        const links = all.flatMap((known) => [...known.links]);
        return {
            links: new Map(links.map(([uid, { userId }]) => [uid, userId])),
            grounds: new Map(links.map(([uid, { ground }]) => [uid, ground])),
            apart: new Map(all.flatMap(({ apart }) => [...apart])),
        };
    }

    /** Whether the account is somebody's of authentik. */
    public async isLinked(userId: string): Promise<boolean> {
        return [...(await this.read()).links.values()].includes(userId);
    }

    /** Whoever makes two one says that they are not apart. */
    public async make(links: readonly (Link & { ground: LinkGround })[]): Promise<void> {
        await this.change(links, (known, { uid, userId, ground }) => {
            known.links.set(uid, { userId, ground });
            setApart(known, uid, without(known.apart.get(uid) ?? [], [userId]));
        });
    }

    /** One that was made anew meanwhile, to another account, is another link and stays. */
    public async forget(links: readonly Link[]): Promise<void> {
        await this.change(links, endLink);
    }

    /** A person has said that the two are not one: it is not made again by itself, whatever else the person is linked to later. */
    public async keepApart(links: readonly Link[]): Promise<void> {
        await this.change(links, (known, link) => {
            endLink(known, link);
            setApart(known, link.uid, [...new Set([...(known.apart.get(link.uid) ?? []), link.userId])]);
        });
    }

    private async change<L extends Link>(
        links: readonly L[],
        change: (known: KnownLinks, link: L) => void,
    ): Promise<void> {
        const shards = new Map<string, L[]>();
        for (const link of links) shards.set(shardOf(link.uid), [...(shards.get(shardOf(link.uid)) ?? []), link]);
        for (const [id, some] of shards) {
            const known = knownOf(await this.records.find(id));
            const before = JSON.stringify(recordOf(id, known));
            for (const link of some) change(known, link);
            const after = recordOf(id, known);
            if (JSON.stringify(after) !== before) await this.records.save(after);
        }
    }
}

function shardOf(uid: string): string {
    return /^[0-9a-f]/.exec(uid)?.[0] ?? 'other';
}

function endLink({ links }: KnownLinks, { uid, userId }: Link): void {
    if (links.get(uid)?.userId === userId) links.delete(uid);
}

function setApart({ apart }: KnownLinks, uid: string, userIds: readonly string[]): void {
    if (userIds.length > 0) apart.set(uid, userIds);
    else apart.delete(uid);
}

function knownOf(record: LinksRecord | undefined): KnownLinks {
    const grounds = readMap(record?.grounds);
    const known: KnownLinks = { links: new Map(), apart: new Map() };
    for (const [uid, userIds] of readMap(record?.apart)) setApart(known, uid, readTexts(userIds));
    for (const [uid, userId] of readMap(record?.links)) {
        if (typeof userId !== 'string') continue;
        const ground = grounds.get(uid);
        if (ground === 'apart') setApart(known, uid, [...(known.apart.get(uid) ?? []), userId]);
        else known.links.set(uid, { userId, ground: isLinkGround(ground) ? ground : 'before' });
    }
    return known;
}

function recordOf(id: string, { links, apart }: KnownLinks): LinksRecord {
    const sorted = [...links].sort(byUid);
    return {
        kind: 'links',
        id,
        links: sorted.map(([uid, { userId }]) => [uid, userId]),
        grounds: sorted.map(([uid, { ground }]) => [uid, ground]),
        ...(apart.size > 0 ? { apart: [...apart].sort(byUid) } : {}),
    };
}

function byUid([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
    return a < b ? -1 : 1;
}
