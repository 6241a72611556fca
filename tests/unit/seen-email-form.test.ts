import { seenEmailForm } from '../../src/plan/login/seen-email-form';
import { emailFormAsSeen } from '../../src/check/facts/workspace-as-seen';
import { loginAfter } from '../../src/plan/login/login-after';
import { countPeople } from '../../src/plan/people/count-people';
import { paintUpgrade } from '../../src/plan/people/paint-upgrade';
import { peopleLines } from '../../src/report/people-lines';
import { codesOf, lineOf } from '../support/check-lines';
import { english } from '../support/english';
import { factsWith } from '../support/healthy-facts';
import { memoryRunner, MemoryPersistence } from '../support/memory-runner';
import { configOf, MemoryDirectory, MemoryWorkspace } from '../support/memory-servers';
import { accountOf, paint, peopleToPaint, personOf, standingsOf, type Sides } from '../support/painted';
import { desiredOf, noMemory, observedOf } from '../support/sync-world';

const emailForm = { version: '9.0', dropsEmail: true };

test('what was seen of a release counts for that release', () => {
    expect(seenEmailForm({ emailForm }, '9.0')).toEqual({ dropsEmail: true });
    expect(seenEmailForm({ emailForm }, '9.1')).toEqual({});
    expect(seenEmailForm({ emailForm }, undefined)).toEqual({});
    expect(seenEmailForm({}, '9.0')).toEqual({});
});

test('the last account that was seen counts, also after a restart', async () => {
    const persistence = new MemoryPersistence();
    const memoryOf = () => memoryRunner(configOf(), new MemoryDirectory(), new MemoryWorkspace(), persistence).memory;
    expect((await memoryOf().read()).emailForm).toBeUndefined();
    await memoryOf().emailForm.note('9.0', true);
    expect((await memoryOf().read()).emailForm).toEqual(emailForm);
    await memoryOf().emailForm.note('9.0', false);
    expect((await memoryOf().read()).emailForm).toEqual({ version: '9.0', dropsEmail: false });
});

describe('the modern flow, where', () => {
    const sides: Sides = {
        people: [personOf('ada'), personOf('bob')],
        accounts: [accountOf('countess', 'ada@x')],
        flow: 'modern',
    };
    const said = (more: Partial<Sides>) => {
        const { first, below } = peopleLines(english, countPeople(paint({ ...sides, ...more })));
        return [...first, ...below].join('\n');
    };

    test('nothing has told which form the release holds, is told in each', () => {
        expect(standingsOf(paint(sides))).toEqual({ ada: 'refused / second_account', bob: 'new' });
        expect(said({})).toContain('1 or 2 of 2 people can log in*: whether this release passes e-mail addresses');
    });

    test.each([
        [true, 'second_account', '2 of 2 people can log in'],
        [false, 'refused', '1 of 2 people can log in'],
    ])('an account has told it (%s), is told in that one', (dropsEmail, ada, line) => {
        expect(standingsOf(paint({ ...sides, dropsEmail }))).toEqual({ ada, bob: 'new' });
        expect(said({ dropsEmail })).toContain(line);
        expect(said({ dropsEmail })).not.toContain('whether this release');
    });

    test('the upgrade to 9.0 is another release', () => {
        const upgraded = paintUpgrade(peopleToPaint({ ...sides, flow: 'legacy', dropsEmail: true }), '8.8');
        expect(upgraded && standingsOf(upgraded)).toMatchObject({ ada: 'refused / second_account' });
    });
});

test('plan and check take it from the memory, and check says it', () => {
    const observed = observedOf({ memory: { ...noMemory, emailForm }, loginSettings: [], server: serverOf('9.0') });
    const entry = { name: 'Authentik', service: 'authentik', settings: [], clientId: '', hasSecret: true };
    const desired = { ...desiredOf([]), entry };
    expect(loginAfter({ changes: [] }, desired, observed)).toMatchObject({ flow: 'modern', dropsEmail: true });
    const facts = (dropsEmail: boolean | undefined, version = '9.0') => ({
        workspace: { server: serverOf(version) },
        authentik: {
            links: {
                links: new Map<string, string>(),
                ...(dropsEmail !== undefined && { emailForm: { version: '9.0', dropsEmail } }),
            },
        },
    });
    expect(emailFormAsSeen(factsWith(facts(true)))).toEqual({ dropsEmail: true });
    const saidOf = (...args: Parameters<typeof facts>) => codesOf(lineOf(facts(...args), 'login_flow'));
    expect(saidOf(true)).toEqual(['login_flow.modern_only', 'login_flow.drops_addresses']);
    expect(saidOf(false)).toEqual(['login_flow.modern_only', 'login_flow.passes_addresses']);
    expect(saidOf(undefined)).toEqual(['login_flow.modern_only']);
    expect(saidOf(true, '9.1')).toEqual(['login_flow.modern_only']);
});

function serverOf(version: string) {
    return { ...observedOf({}).server, version };
}
