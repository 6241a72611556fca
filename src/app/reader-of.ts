import type { IRead } from '@rocket.chat/apps-engine/definition/accessors';
import type { IUser } from '@rocket.chat/apps-engine/definition/users';
import { languageOf, type Reader } from '../texts/reader';

/**
 * Who reads an answer: in the language that the account prefers, else in that of the server, by the clock of the client that they
 * were last seen with. Either may be missing, or name no language at all, such as `auto`
 * (docs/servers/rocket-chat.md#language-and-time).
 */
export async function readerOf(user: Partial<IUser> | undefined, read: IRead): Promise<Reader> {
    const preferred = user?.settings?.preferences?.language;
    const { utcOffset } = user ?? {};
    return {
        language: languageOf([preferred, await serverLanguage(read)]),
        utcOffset: typeof utcOffset === 'number' && Number.isFinite(utcOffset) ? utcOffset : 0,
    };
}

/** Undefined where there is nobody of this id. */
export async function findUser(userId: string, read: IRead): Promise<IUser | undefined> {
    return userId === '' ? undefined : read.getUserReader().getById(userId);
}

/** That it cannot be read must not cost anybody an answer. */
async function serverLanguage(read: IRead): Promise<string | undefined> {
    try {
        const value: unknown = await read.getEnvironmentReader().getServerSettings().getValueById('Language');
        return typeof value === 'string' ? value : undefined;
    } catch {
        return undefined;
    }
}
