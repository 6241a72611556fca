import { isLinkGround, type LinkGround } from '../model/link';
import type { Memory } from '../model/memory';
import type { Records, StoredRecord } from './records';
import { readMap, type StoredMap } from './stored-map';

/** Links of people whose uid begins with the same hexadecimal digit: one new link writes one small record. */
export interface LinksRecord extends StoredRecord {
    kind: 'links';
    /** Rocket.Chat user id by uid */
    links: StoredMap<string>;
    /** by uid: on what the link stands, or that the two are `apart`; one without was made by a version that went by names alone */
    grounds?: StoredMap<string>;
}

export interface Link {
    uid: string;
    userId: string;
}

type Known = Map<string, { userId: string; ground: LinkGround | 'apart' }>;

/** Who is who. A record that is lost or damaged counts as empty: then nobody is known. */
export class LinkMemory {
    constructor(private readonly records: Records<LinksRecord>) {}

    public async read(): Promise<Required<Pick<Memory, 'links' | 'grounds' | 'apart'>>> {
        const links = new Map<string, string>();
        const grounds = new Map<string, LinkGround>();
        const apart = new Map<string, string>();
        for (const record of await this.records.all()) {
            for (const [uid, { userId, ground }] of knownOf(record)) {
                (ground === 'apart' ? apart : links).set(uid, userId);
                if (ground !== 'apart') grounds.set(uid, ground);
            }
        }
        return { links, grounds, apart };
    }

    public async make(links: readonly (Link & { ground: LinkGround })[]): Promise<void> {
        await this.change(links, (known, { uid, userId, ground }) => known.set(uid, { userId, ground }));
    }

    /** One that was made anew meanwhile, to another account, is another link and stays. */
    public async forget(links: readonly Link[]): Promise<void> {
        await this.change(links, (known, { uid, userId }) => {
            if (known.get(uid)?.userId === userId) known.delete(uid);
        });
    }

    /** A person has said that the two are not one: it is not made again by itself. */
    public async keepApart(links: readonly Link[]): Promise<void> {
        await this.change(links, (known, { uid, userId }) => known.set(uid, { userId, ground: 'apart' }));
    }

    private async change<L extends Link>(links: readonly L[], change: (known: Known, link: L) => void): Promise<void> {
        const shards = new Map<string, L[]>();
        for (const link of links) shards.set(shardOf(link.uid), [...(shards.get(shardOf(link.uid)) ?? []), link]);
        for (const [id, some] of shards) {
            const known = knownOf(await this.records.find(id));
            const before = JSON.stringify([...known]);
            for (const link of some) change(known, link);
            if (JSON.stringify([...known]) !== before) await this.records.save(recordOf(id, known));
        }
    }
}

function shardOf(uid: string): string {
    return /^[0-9a-f]/.exec(uid)?.[0] ?? 'other';
}

function knownOf(record: LinksRecord | undefined): Known {
    const grounds = readMap(record?.grounds);
    return new Map(
        [...readMap(record?.links)].flatMap(([uid, userId]) => {
            if (typeof userId !== 'string') return [];
            const ground = grounds.get(uid);
            return [[uid, { userId, ground: ground === 'apart' || isLinkGround(ground) ? ground : 'before' }]];
        }),
    );
}

function recordOf(id: string, known: Known): LinksRecord {
    const sorted = [...known].sort(([a], [b]) => (a < b ? -1 : 1));
    return {
        kind: 'links',
        id,
        links: sorted.map(([uid, { userId }]) => [uid, userId]),
        grounds: sorted.map(([uid, { ground }]) => [uid, ground]),
    };
}
