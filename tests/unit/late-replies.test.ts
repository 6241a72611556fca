import type { IPersistence, IPersistenceRead } from '@rocket.chat/apps-engine/definition/accessors';
import { LateReplies, type LateReplyRecord } from '../../src/store/late-replies';
import { Records } from '../../src/store/records';
import { MemoryPersistence } from '../support/memory-runner';

test('of each request the last late reply is kept, and it is found by the request', async () => {
    const { reader, writer } = new MemoryPersistence();
    const replies = () =>
        new LateReplies(new Records<LateReplyRecord>('late-reply', reader as IPersistenceRead, writer as IPersistence));
    expect(await replies().find('plan')).toBeUndefined();
    const [first, second] = [{ askedAt: '2026-01-05T08:00:00.000Z' }, { askedAt: '2026-01-06T08:00:00.000Z' }];
    await replies().save({ id: 'plan', ...first });
    await replies().save({ id: 'apply', ...first, status: 200, content: '{}' });
    await replies().save({ id: 'plan', ...second });
    expect(await replies().find('plan')).toEqual({ kind: 'late-reply', id: 'plan', ...second });
    expect(await replies().find('apply')).toMatchObject({ status: 200, content: '{}' });
});
