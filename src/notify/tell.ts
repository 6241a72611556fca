import type { IMessageBuilder } from '@rocket.chat/apps-engine/definition/accessors';
import type { IRoom } from '@rocket.chat/apps-engine/definition/rooms';
import type { IUser } from '@rocket.chat/apps-engine/definition/users';
import type { CallAccessors } from '../ports/call-accessors';
import type { Answer } from '../report/answer';
import { cutText } from '../texts/cut-text';
import { stopAutolinks } from '../texts/stop-autolinks';
import type { Texts } from '../texts/texts';
import { directRoom } from './direct-message';
import { messagesOf } from './messages-of';
import { isAdministrators, placeNamed, reader, toAdministrators, type Place } from './place-named';

/** The server refuses a message of more than `Message_MaxAllowedSize` characters, which is 5000 unless somebody has changed it. */
const LONGEST = 4500;
/** Nobody has more administrators than this who all want to hear of it. */
const MOST = 50;

export interface Telling {
    accessors: CallAccessors;
    /** as in the settings: `administrators`, usernames, or rooms with `#` */
    notify: readonly string[];
    /** user ids of the administrators, as far as they are known */
    administrators(): Promise<readonly string[]>;
    textsFor(reader: IUser | undefined): Promise<Texts>;
    logFailure(error: unknown): unknown;
}

/**
 * Tells it to all who are set to hear, each in their language. That one of them cannot be told keeps nobody else from hearing; where it
 * reaches none of them, the administrators hear it: what is told once must not be lost.
 */
export async function tell(telling: Telling, answer: (texts: Texts) => Answer): Promise<void> {
    const from = await telling.accessors.read.getUserReader().getAppUser();
    if (!from || telling.notify.length === 0) return;
    if (!(await tellEach(telling, from, answer)))
        await tellEach({ ...telling, notify: toAdministrators }, from, answer);
}

/** @returns whether anybody was reached */
async function tellEach(telling: Telling, from: IUser, answer: (texts: Texts) => Answer): Promise<boolean> {
    const { accessors } = telling;
    let isTold = false;
    for (const place of await placesOf(telling)) {
        try {
            const room = 'user' in place ? await directRoom(accessors, from, place.user) : place.room;
            const texts = await telling.textsFor('user' in place ? place.user : undefined);
            if (!room) continue;
            await send(accessors, texts, from, room, answer(texts));
            isTold = true;
        } catch (error) {
            telling.logFailure(error);
        }
    }
    return isTold;
}

async function send(
    { read, modify }: CallAccessors,
    texts: Texts,
    from: IUser,
    room: IRoom,
    { text, buttons = [] }: Answer,
): Promise<void> {
    const shown = cutText(texts, stopAutolinks(text), LONGEST, `. → ${texts.say('command.rest')}`);
    const start = (): IMessageBuilder =>
        modify.getCreator().startMessage().setSender(from).setRoom(room).setParseUrls(false);
    for (const message of await messagesOf({ text: shown, buttons }, start, read))
        await modify.getCreator().finish(message);
}

/** Who is named twice hears once. */
async function placesOf(telling: Telling): Promise<Place[]> {
    const users = new Map<string, Place>();
    const rooms = new Map<string, Place>();
    const { read } = telling.accessors;
    for (const name of telling.notify) {
        try {
            await look(name);
        } catch (error) {
            telling.logFailure(error);
        }
    }
    return [...users.values(), ...rooms.values()];

    async function look(name: string): Promise<void> {
        if (!isAdministrators(name)) add(await placeNamed(name, read));
        else for (const id of (await telling.administrators()).slice(0, MOST)) add(reader(await userById(id)));
    }

    function add(place: Place | undefined): void {
        if (!place) return;
        if ('user' in place) users.set(place.user.id, place);
        else rooms.set(place.room.id, place);
    }

    async function userById(id: string): Promise<IUser | undefined> {
        return id === '' ? undefined : read.getUserReader().getById(id);
    }
}
