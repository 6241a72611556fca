import type { IPersistence, IPersistenceRead } from '@rocket.chat/apps-engine/definition/accessors';
import { ConsoleMemory, type ConsoleAnswerRecord, type RulesDraftRecord } from '../../src/store/console-memory';
import { Records } from '../../src/store/records';
import { MemoryPersistence } from '../support/memory-runner';

function built() {
    const { reader, writer } = new MemoryPersistence();
    const answers = new Records<ConsoleAnswerRecord>(
        'console-answer',
        reader as IPersistenceRead,
        writer as IPersistence,
    );
    const drafts = new Records<RulesDraftRecord>('rules-draft', reader as IPersistenceRead, writer as IPersistence);
    return { answers, drafts, memory: new ConsoleMemory(answers, drafts) };
}

test('what a tab has shown is kept for who saw it, and for that tab', async () => {
    const { answers, memory } = built();
    const [monday, tuesday] = ['2026-01-05T08:00:00.000Z', '2026-01-06T08:00:00.000Z'];
    expect(await memory.answer('ada', 'plan')).toBeUndefined();
    await memory.saveAnswer('ada', 'plan', { askedAt: monday });
    expect(await memory.answer('ada', 'plan')).toEqual({ kind: 'console-answer', id: 'ada:plan', askedAt: monday });
    await memory.saveAnswer('ada', 'plan', { askedAt: monday, answeredAt: tuesday, answer: '{}' });
    await memory.saveAnswer('ada', 'check', { askedAt: tuesday });
    expect(await memory.answer('ada', 'plan')).toMatchObject({ answeredAt: tuesday, answer: '{}' });
    expect(await memory.answer('bob', 'plan')).toBeUndefined();
    expect((await answers.all()).map(({ id }) => id)).toEqual(['ada:plan', 'ada:check']);
});

test('rules that somebody writes are kept with those they began with, each person their own', async () => {
    const { drafts, memory } = built();
    expect(await memory.draft('ada')).toBeUndefined();
    await memory.saveDraft('ada', 'sales: sales');
    expect(await drafts.all()).toEqual([{ kind: 'rules-draft', id: 'ada', base: 'sales: sales' }]);
    await memory.saveDraft('ada', 'sales: sales', '');
    expect(await memory.draft('ada')).toEqual({ kind: 'rules-draft', id: 'ada', base: 'sales: sales', draft: '' });
    expect(await memory.draft('bob')).toBeUndefined();
});
