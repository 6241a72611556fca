import { linksOffer, offersOf } from '../../src/command/offers';
import type { DirectoryUser } from '../../src/model/directory';
import type { Account } from '../../src/model/workspace';
import { countPeople } from '../../src/plan/people/count-people';
import { planAnswer } from '../../src/report/plan-answer';
import { english } from '../support/english';
import { memoryRunner, origin, type MemoryRun } from '../support/memory-runner';
import { configOf, MemoryDirectory, MemoryWorkspace } from '../support/memory-servers';

const names = (count: number): string[] => Array.from({ length: count }, (_, n) => `user${String(n).padStart(3, '0')}`);

function person(username: string, length = 0): DirectoryUser {
    const address = `${username}${'x'.repeat(length)}@x`;
    return { uid: `uid-${username}`, username, name: username, email: address, isActive: true };
}

/** Of the same name, with the address of nobody in authentik. */
function account(username: string, address = `${username}@old`): Account {
    const emails = [{ address, isVerified: true }];
    return { id: `id-${username}`, username, emails, type: 'user', isActive: true };
}

/** All are in staff, and have accounts of their usernames; somebody else is to be taken out of the room. */
function build(count: number, length = 0): MemoryRun {
    const workspace = new MemoryWorkspace();
    workspace.accounts.push(...names(count).map((name) => account(name)), account('gone'));
    const users = names(count).map((name) => person(name, length));
    const directory = new MemoryDirectory({
        users,
        people: users,
        everyone: new Map(users.map(({ uid }) => [uid, true])),
        groups: [{ id: 'g', name: 'staff', parents: [], members: users.map(({ uid }) => uid) }],
    });
    return memoryRunner(configOf({ group_rules: 'staff: "#staff"', confirm_minutes: 0 }), directory, workspace);
}

async function shown(run: MemoryRun, isWhole: boolean) {
    const planned = await run.runner.plan();
    const offer = linksOffer(run.runner, planned, isWhole);
    const links = offer.planned;
    return {
        planned,
        links,
        offer,
        answer: planAnswer(english, planned.plan, planned.fingerprint, isWhole, { links }),
    };
}

const labels = ({ answer }: Awaited<ReturnType<typeof shown>>): string[] =>
    (answer.buttons ?? []).map(({ label }) => label);
const pairsIn = (text: string): string[] => text.match(/user\d+ → @user\d+/g) ?? [];

test('the links of a short plan are approved as far as it shows the pairs, and those of the whole one by that', async () => {
    const run = build(14);
    const [short, whole] = [await shown(run, false), await shown(run, true)];
    expect([labels(short), labels(whole)]).toEqual([
        expect.arrayContaining(['Link the first 12']),
        expect.arrayContaining(['Link these 14']),
    ]);
    expect([pairsIn(short.answer.text).length, pairsIn(whole.answer.text).length]).toEqual([12, 14]);
    const button = short.answer.buttons?.find(({ label }) => label.startsWith('Link'));
    expect(button).toMatchObject({ action: 'apply', value: short.links.fingerprint });
    expect(short.answer.text).toContain(`/authentik-sync apply ${short.links.fingerprint}`);
});

test('nothing else is done by it, and nothing else is approved', async () => {
    const run = build(14);
    await run.memory.change({ kind: 'room', room: 'staff' }, ['id-gone'], []);
    run.workspace.rooms.set('staff', {
        id: 'r',
        name: 'staff',
        type: 'channel',
        members: ['id-gone'],
        owners: [],
        moderators: [],
    });
    const { planned, offer } = await shown(run, false);
    expect(planned.plan.withheld.map(({ code }) => code)).toContain('first_removal');
    const before = run.workspace.writes;
    const done = await offer.begin(origin);
    expect(done).toMatchObject({ outcome: 'done', counts: { links: 12, members: 0, removed: 0 } });
    const memory = await run.memory.read();
    expect([...memory.links.keys()].sort()).toEqual(names(12).map((name) => `uid-${name}`));
    expect([...(memory.grounds ?? new Map()).values()]).toEqual(Array<string>(12).fill('approved'));
    expect([memory.areRemovalsApproved, run.workspace.writes]).toEqual([false, before]);
    // the others wait, and what the rules give to the linked comes with the next run
    const { plan } = await run.runner.plan();
    expect(plan.withheld.filter(({ code }) => code === 'link_weak')).toHaveLength(2);
    expect(plan.changes.filter(({ kind }) => kind === 'add-member')).toHaveLength(12);
});

test('a plan that is approved with what waits says what everybody is to the workspace after that', async () => {
    const run = build(3);
    const planned = await run.runner.plan();
    // of an account that only may be theirs nobody advises how to get into it
    const why = { code: 'people.refused.username_taken', count: 3, reason: '' };
    expect(planned.plan.people && countPeople(planned.plan.people).why).toEqual([{ ...why, wayOut: 'none' }]);
    const done = await run.runner.start(planned, origin, true);
    expect(done.people?.why).toEqual([{ ...why, wayOut: 'username' }]);
});

test('one for which something else speaks than what was shown refuses them all, by whatever fingerprint', async () => {
    const run = build(3);
    const { planned, links } = await shown(run, false);
    const at = run.workspace.accounts.findIndex(({ username }) => username === 'user001');
    // as weak as before, by another address
    run.workspace.accounts[at] = account('user001', 'somebody@else');
    const now = offersOf(run.runner, await run.runner.plan()).map((offer) => offer.planned.fingerprint);
    expect(now).not.toContain(links.fingerprint);
    expect(now).not.toContain(planned.fingerprint);
});

test('where the answer is cut before all pairs are shown, none of them can be approved by it', async () => {
    const run = build(200, 200);
    const { answer } = await shown(run, true);
    expect(pairsIn(answer.text).length).toBeLessThan(200);
    expect((answer.buttons ?? []).filter(({ label }) => label.startsWith('Link'))).toEqual([]);
    expect(answer.text).not.toContain('do nothing else');
});

test('without pairs there is nothing to link', async () => {
    const { answer } = await shown(build(0), false);
    expect((answer.buttons ?? []).filter(({ label }) => label.startsWith('Link'))).toEqual([]);
});
