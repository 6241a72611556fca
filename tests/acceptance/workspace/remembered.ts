import { isDeepStrictEqual } from 'node:util';

import { entryName } from '../../../src/config/entry-name';
import type { RocketChat } from './rocket-chat';

const entryPrefix = 'Accounts_OAuth_Custom-';

/** The settings of a workspace as they were before the first case. */
export class Remembered {
    private constructor(
        private readonly chat: RocketChat,
        private readonly prefix: string,
        private readonly settings: ReadonlyMap<string, unknown>,
    ) {}

    static async of(chat: RocketChat, prefix: string): Promise<Remembered> {
        return new Remembered(chat, prefix, await chat.settings());
    }

    /**
     * Puts settings back and removes rooms, accounts and entries that carry the prefix.
     * @param kept service whose entry stays as it is
     * @returns what is left, in words
     */
    async restore(kept: string): Promise<string[]> {
        const { chat, prefix } = this;
        // the room in which commands are typed has no number of a case in its name
        await chat.removeRooms(kept === '' ? prefix : `${prefix}c`);
        await chat.removeAccounts(prefix);
        const left: string[] = [];
        const entries = new Set<string>();
        for (const [id, value] of await chat.settings()) {
            const before = this.settings.get(id);
            const entry = id.startsWith(entryPrefix) ? (id.slice(entryPrefix.length).split('-')[0] ?? '') : undefined;
            if (entry?.startsWith(entryName(prefix))) entries.add(entry);
            else if (this.settings.has(id) && id.startsWith('Accounts_') && !isDeepStrictEqual(before, value))
                await chat.setSetting(id, before);
        }
        entries.delete(entryName(kept));
        for (const name of entries) left.push(...(await chat.removeEntry(name)));
        return left;
    }
}
