import type { IPersistence, IPersistenceRead } from '@rocket.chat/apps-engine/definition/accessors';
import { EmailForm, type EmailFormRecord } from '../../src/store/email-form';
import { Records } from '../../src/store/records';
import { MemoryPersistence } from '../support/memory-runner';

function built() {
    const { reader, writer } = new MemoryPersistence();
    const written: object[] = [];
    const counting = {
        ...writer,
        updateByAssociations: async (...args: Parameters<IPersistence['updateByAssociations']>) => {
            written.push(args[1]);
            return writer.updateByAssociations(...args);
        },
    };
    const records = new Records<EmailFormRecord>('email-form', reader as IPersistenceRead, counting as IPersistence);
    return { records, written, form: new EmailForm(records) };
}

test('the form that a release was seen to hold is known, and written where it is another one', async () => {
    const { form, written } = built();
    expect(await form.read()).toEqual({});
    await form.note('9.0.0', true);
    expect(await form.read()).toEqual({ emailForm: { version: '9.0.0', dropsEmail: true } });
    await form.note('9.0.0', true);
    await form.note('9.0.0', false);
    await form.note('9.1.0', false);
    expect(await form.read()).toEqual({ emailForm: { version: '9.1.0', dropsEmail: false } });
    expect(written).toEqual(
        [
            { version: '9.0.0', dropsEmail: true },
            { version: '9.0.0', dropsEmail: false },
            { version: '9.1.0', dropsEmail: false },
        ].map((seen) => ({ kind: 'email-form', id: 'seen', ...seen })),
    );
});

test.each([
    { version: '9.0.0' },
    { dropsEmail: true },
    { version: 9, dropsEmail: true },
    { version: '9.0.0', dropsEmail: 'no' },
])('what was damaged is known as nothing: %j', async (damage) => {
    const { form, records } = built();
    await records.save({ kind: 'email-form', id: 'seen', ...damage } as unknown as EmailFormRecord);
    expect(await form.read()).toEqual({});
    await form.note('9.0.0', false);
    expect(await form.read()).toEqual({ emailForm: { version: '9.0.0', dropsEmail: false } });
});
