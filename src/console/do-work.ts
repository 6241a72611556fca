import type { AppCall } from '../app/app-call';
import { answerCall } from '../command/answer-call';
import { commandOf } from '../command/pressed-button';
import type { Answer } from '../report/answer';
import type { Verb } from '../report/help';
import { job } from '../trigger/job';
import { callerOf } from './caller';
import { previewRules } from './preview-rules';
import { tabs } from './tabs';

/** Does what was pressed, as who pressed it may by then, and keeps the answer for them. */
export const doConsoleWork = job('console-work', async (app, { userId, tab, pressed }) => {
    if (typeof userId !== 'string' || typeof tab !== 'string') return;
    const caller = await callerOf(app, { id: userId } as Parameters<typeof callerOf>[1]);
    if (!caller) return;
    app.answersLater();
    if (tab === 'rules') {
        const preview = await previewRules(caller);
        return preview && keep(app, userId, tab, preview);
    }
    const command = commandFor(tab, typeof pressed === 'string' ? pressed : undefined);
    if (!command) return;
    const { texts, user: sender } = caller;
    const { verb, words } = command;
    const call = { app, texts, sender, room: undefined, threadId: undefined, trigger: 'button' as const, words };
    await keep(app, userId, tab, await answerCall(verb, call));
});

async function keep(app: AppCall, userId: string, tab: string, answer: Answer): Promise<void> {
    const now = app.clock.now().toISOString();
    await app.records.consoleMemory.saveAnswer(userId, tab, {
        askedAt: now,
        answeredAt: now,
        answer: JSON.stringify(answer),
    });
}

function commandFor(tab: string, pressed: string | undefined): { verb: Verb; words: readonly string[] } | undefined {
    if (pressed !== undefined) {
        const [action = '', ...value] = pressed.split(' ');
        return commandOf(action, value.join(' '));
    }
    const verb = (tabs as Readonly<Record<string, Verb | undefined>>)[tab];
    return verb && { verb, words: [] };
}
