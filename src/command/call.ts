import type { IRoom } from '@rocket.chat/apps-engine/definition/rooms';
import type { IUser } from '@rocket.chat/apps-engine/definition/users';
import { given } from '../model/given';
import type { AppCall } from '../app/app-call';
import type { Texts } from '../texts/texts';
import type { RunOrigin } from '../run/records/new-run';

/** What a verb gets, typed as a command or pressed as a button: the app, and who asked where. */
export interface CommandCall {
    app: AppCall;
    /** what the app says to the sender */
    texts: Texts;
    sender: IUser;
    /** where the answer goes; undefined in a dialog, which shows it itself */
    room: IRoom | undefined;
    threadId: string | undefined;
    /** by which a client lets a dialog be opened, for 5 s */
    triggerId?: string | undefined;
    /** how the verb was given */
    trigger: 'command' | 'button';
    /** the words behind the verb */
    words: readonly string[];
}

/** Who begins a run, and where its answer goes. */
export function originOf({ app, sender, room, threadId, trigger }: CommandCall): RunOrigin {
    return {
        id: app.newRunId(),
        trigger,
        actor: { id: sender.id, username: sender.username },
        answer: { roomId: room?.id ?? '', ...given({ threadId }) },
    };
}
