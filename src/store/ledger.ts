import { randomUUID } from 'crypto';

import { askOnce } from '../http/ask-once';
import type { Leavings } from './leavings';
import { without } from './merge';
import type { Records, StoredRecord } from './records';
import { readTexts } from './stored-map';

/** Some of the memberships of one target that the app itself gave; `group` is its `targetKey`. All its pieces together are the ledger of it. */
export interface LedgerPieceRecord extends StoredRecord {
    kind: 'ledger-piece';
    group: string;
    /** user ids; somebody may be in two pieces */
    members: readonly string[];
}

/** All of them in one, by an earlier version; `id` is the `targetKey`. */
export interface LedgerRecord extends StoredRecord {
    kind: 'ledger';
    members: readonly string[];
}

/** About 10 kB, which is what one person more or less costs to write. */
const PIECE_SIZE = 500;
/** So many at once are a piece of their own, for which the others need not be read: a large room is filled in as many steps as it has hundreds. */
const MANY = 100;

/** Who has what from the app. One piece that is lost or damaged counts as empty: then the app owns nothing of it. */
export class Ledger {
    constructor(
        private readonly pieces: Records<LedgerPieceRecord>,
        private readonly before: Records<LedgerRecord>,
        private readonly leavings: Leavings,
    ) {}

    /** User ids by `targetKey`. */
    public async read(): Promise<Map<string, string[]>> {
        const [pieces, before, left] = await Promise.all([this.pieces.all(), this.before.all(), this.leavings.read()]);
        const given = new Map<string, Set<string>>();
        for (const { key, members } of [...before.map(asPiece), ...pieces.map(known)]) {
            const all = given.get(key) ?? new Set();
            for (const userId of members) all.add(userId);
            given.set(key, all);
        }
        return new Map([...given].map(([key, members]) => [key, without([...members], left.get(key) ?? [])]));
    }

    /** User ids of one target. */
    public async of(key: string): Promise<string[]> {
        const [stored, left] = await Promise.all([this.stored(key), this.leavings.of(key)]);
        return without(stored, left);
    }

    public async change(key: string, given: readonly string[], taken: readonly string[]): Promise<void> {
        if (given.length + taken.length === 0) return;
        await this.inPieces();
        const left = await this.leavings.of(key);
        // who is given it anew has it from the app, whatever comes in between
        const back = left.filter((userId) => given.includes(userId));
        await this.leavings.forget(key, back);
        const others = without(left, back);
        const fresh = without([...new Set(given)], taken);
        if (others.length + taken.length === 0 && fresh.length >= MANY) await this.add(key, fresh);
        else await this.changePieces(key, fresh, [...others, ...taken]);
        await this.leavings.forget(key, others);
    }

    /**
     * Somebody is out, by nobody of the app: what it gave them is no longer its own.
     * @returns whether it had given any of it
     */
    public async giveUp(keys: readonly string[], userId: string): Promise<boolean> {
        let hadGiven = false;
        for (const key of keys) {
            if (!(await this.of(key)).includes(userId)) continue;
            hadGiven = true;
            await this.leavings.note(key, userId);
        }
        return hadGiven;
    }

    private async stored(key: string): Promise<string[]> {
        const [pieces, before] = await Promise.all([this.pieces.ofGroup(key), this.before.find(key)]);
        return [...new Set([...readTexts(before?.members), ...pieces.flatMap(({ members }) => readTexts(members))])];
    }

    private async changePieces(key: string, given: readonly string[], gone: readonly string[]): Promise<void> {
        const pieces = (await this.pieces.ofGroup(key)).map((piece) => ({
            ...piece,
            members: readTexts(piece.members),
        }));
        const kept = pieces.map((piece) => ({ ...piece, members: without(piece.members, gone) }));
        const fresh = without(
            given,
            kept.flatMap(({ members }) => members),
        );
        const open = kept.find(({ members }) => members.length + fresh.length <= PIECE_SIZE);
        open?.members.push(...fresh);
        for (const [index, piece] of kept.entries()) {
            if (piece.members.length === 0) await this.pieces.remove(piece.id);
            else if (piece.members.join() !== pieces[index]?.members.join()) await this.pieces.save(piece);
        }
        if (!open) await this.add(key, fresh);
    }

    private async add(key: string, members: readonly string[]): Promise<void> {
        for (let start = 0; start < members.length; start += PIECE_SIZE)
            await this.pieces.save({
                ...{ kind: 'ledger-piece', id: `${key} ${randomUUID()}`, group: key },
                members: members.slice(start, start + PIECE_SIZE),
            });
    }

    /** What an earlier version has kept in one record is taken over before anything is changed. Cut off in between, it is in both, which means the same. */
    private readonly inPieces = askOnce(async () => {
        for (const record of await this.before.all()) {
            const { key, members } = asPiece(record);
            await this.add(key, members);
            await this.before.remove(record.id);
        }
    });
}

interface Piece {
    key: string;
    members: readonly string[];
}

function known({ group, members }: LedgerPieceRecord): Piece {
    return { key: group, members: readTexts(members) };
}

function asPiece({ id, members }: LedgerRecord): Piece {
    return { key: id, members: readTexts(members) };
}
