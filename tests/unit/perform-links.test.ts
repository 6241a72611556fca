import type { LinkChange } from '../../src/model/kinds/links';
import { privilegeKey } from '../../src/model/memory';
import { performLinks } from '../../src/run/perform/people';
import { seenKindOf } from '../../src/run/perform/perform';
import { watchedPerformer } from '../support/watched-performer';

function link(person: string, over: Partial<LinkChange> = {}): LinkChange {
    const reason = { code: 'reason.same_address', address: `${person}@example.com` } as const;
    const ids = { uid: `uid-${person}`, userId: `user-${person}` };
    return { kind: 'link-person', ...ids, person, username: person, ground: 'address', reason, ...over };
}

function unlink(person: string, code: 'reason.by_hand' | 'reason.person_gone'): LinkChange {
    return link(person, { kind: 'unlink-person', reason: { code } });
}

test('links are written down before they are made; those that are so already are left out', async () => {
    const world = watchedPerformer();
    await world.memory.links.make([link('ada')]);
    const [ada, bob] = [link('ada'), link('bob')];
    expect(await performLinks([ada, bob], world.performer)).toEqual({
        counts: { links: 1 },
        items: [{ change: bob }],
    });
    expect(world.did('begin')).toEqual([['begin', [{ change: bob }]]]);
    expect([...(await world.memory.read()).links.keys()]).toEqual(['uid-ada', 'uid-bob']);
});

test('one that stands on something else, or leads to another account, is made anew', async () => {
    const world = watchedPerformer();
    await world.memory.links.make([link('ada', { ground: 'before' }), link('bob', { userId: 'user-other' })]);
    const changes = [link('ada'), link('bob')];
    expect((await performLinks(changes, world.performer)).items).toEqual(changes.map((change) => ({ change })));
    const { links, grounds } = await world.memory.links.read();
    expect([links.get('uid-bob'), grounds.get('uid-ada')]).toEqual(['user-bob', 'address']);
});

test('one that is ended already, or leads elsewhere by now, is left out', async () => {
    const world = watchedPerformer();
    await world.memory.links.make([link('bob', { userId: 'user-other' })]);
    const ended = [unlink('ada', 'reason.person_gone'), unlink('bob', 'reason.person_gone')];
    expect(await performLinks(ended, world.performer)).toEqual({ counts: { links: 0 }, items: [] });
    expect((await world.memory.links.read()).links.get('uid-bob')).toBe('user-other');
});

test('whom a person has parted are kept apart, whose person is gone may be linked again', async () => {
    const world = watchedPerformer();
    await world.memory.links.make([link('ada'), link('bob'), link('cam')]);
    const ended = [unlink('ada', 'reason.by_hand'), unlink('bob', 'reason.person_gone')];
    await performLinks(ended, world.performer);
    const { links, apart } = await world.memory.links.read();
    expect([...links.keys()]).toEqual(['uid-cam']);
    expect(apart).toEqual(new Map([['uid-ada', ['user-ada']]]));
});

test('with a link goes what was approved for the account, and what was approved for others stays', async () => {
    const world = watchedPerformer();
    await world.memory.links.make([link('ada'), link('bob')]);
    const keys = ['ada', 'bob', 'cam'].map((name) => privilegeKey('admin', `user-${name}`));
    await world.memory.approvePrivileges(keys);
    await performLinks([unlink('ada', 'reason.person_gone'), link('cam')], world.performer);
    expect((await world.memory.read()).privileges).toEqual(keys.slice(1));
});

test('an account that was seen being made is known by its person from then on', async () => {
    const world = watchedPerformer();
    await world.memory.births.note('user-ada', 'ada');
    await world.memory.births.note('user-bob', 'bob');
    await performLinks([link('ada', { ground: 'born' })], world.performer);
    expect((await world.memory.births.read()).births).toEqual(new Map([['user-bob', 'bob']]));
});

test('one whose step was cut off is remembered all the same', async () => {
    const world = watchedPerformer();
    await seenKindOf(link('ada')).remember?.(link('ada'), world.performer);
    expect((await world.memory.links.read()).links).toEqual(new Map([['uid-ada', 'user-ada']]));
});

test('a link is looked at in the app’s own memory', async () => {
    const world = watchedPerformer();
    const links = new Map([['uid-ada', 'user-ada']]);
    expect(await world.readNow(link('ada'), {}, { links })).toBe(true);
    expect(await world.readNow(link('ada', { userId: 'user-other' }), {}, { links })).toBe(false);
});
