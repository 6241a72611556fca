import type { MessageRecord } from '../../../stand-ins/workspace/model';
import { watchMessages } from '../../../stand-ins/workspace/watch-messages';

/** The name of the app's user, `<nameSlug of app.json>.bot`. */
const AUTHOR = 'authentik-sso.bot';

const seen = new Map<string, MessageRecord>();

/** Watches what the app says in any workspace of this process; each text is kept once. */
export function watchAnswers(): void {
    watchMessages((message) => {
        if (message.u.username === AUTHOR) seen.set(JSON.stringify([message.msg, message.blocks]), message);
    });
}

/** Holds all that the app has said since the last time against Rocket.Chat's own parsers and surfaces. */
export async function expectSoundAnswers(): Promise<void> {
    if (seen.size === 0) return;
    const messages = [...seen.values()];
    seen.clear();
    // only where an app has said something: most tests run none
    const { answerFaults } = await import('./answer-faults');
    const faults = messages.flatMap(({ msg, blocks = [] }) => answerFaults(msg, blocks));
    if (faults.length > 0)
        throw new Error(`The app's messages are read as nobody has meant them:\n${faults.join('\n')}`);
}
