import { StandInAuthentik } from '../../../stand-ins/authentik';
import { contract } from '../../../stand-ins/authentik/schema/contract';
import { api } from './test-client';

const key = 'GET /core/groups/{group_uuid}/';

async function realAnswer(): Promise<Record<string, unknown>> {
    const authentik = new StandInAuthentik({ file: { groups: [{ name: 'staff' }] } });
    await authentik.start();
    const { results } = (await api(authentik, '/core/groups/?name=staff')).json as {
        results: Record<string, unknown>[];
    };
    await authentik.stop();
    return results[0] ?? {};
}

test('an answer with a field missing, of another type, or that authentik does not have is found out', async () => {
    const group = await realAnswer();
    expect(contract().checkAnswer(key, 200, group)).toEqual([]);
    const problems = (change: Record<string, unknown>): string =>
        contract()
            .checkAnswer(key, 200, { ...group, ...change })
            .join();
    expect(problems({ name: undefined })).toContain('name');
    expect(problems({ users: ['ada'] })).toContain('/users/0 must be integer');
    expect(problems({ colour: 'red' })).toContain('colour');
    expect(problems({ pk: 'staff' })).toContain('uuid');
    expect(problems({ users_obj: 'none' })).toContain('/users_obj');
    expect(contract().checkAnswer(key, 201, group)).toEqual([`${key}: status 201 is not in the schema`]);
});

test('null is taken where the file says so, beside a reference too', () => {
    const application = 'GET /core/applications/{slug}/';
    const problems = (change: Record<string, unknown>): string =>
        contract().checkAnswer(application, 200, change).join();
    expect(problems({ provider_obj: null })).not.toContain('/provider_obj');
    expect(problems({ provider_obj: 7 })).toContain('/provider_obj');
    expect(problems({ name: null })).toContain('/name must be string');
});

test('an operation that the stand-in lacks is a loud 500, never a guess', async () => {
    const authentik = new StandInAuthentik();
    await authentik.start();
    const reply = await api(authentik, '/tasks/schedules/');
    await authentik.stop();
    expect(reply.status).toBe(500);
    expect(authentik.violations).toEqual(['GET /tasks/schedules/: Error: this stand-in does not know the operation']);
});
