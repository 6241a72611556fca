import type { ChangeOf } from '../../src/model/change';
import { targetKey, type Target } from '../../src/model/target';
import { makeUndo, type UndoObserved } from '../../src/plan/undo/make-undo';
import { anyReason } from '../support/english';

const admin: Target = { kind: 'role', role: 'admin' };
const owner: Target = { kind: 'room-role', room: 'den', role: 'owner' };

function made(kind: 'add-member' | 'remove-member', target: Target, username: string) {
    const change: ChangeOf<'add-member' | 'remove-member'> = {
        kind,
        target,
        userId: username,
        username,
        reason: anyReason,
    };
    return { change };
}

const noList = { protectedUsers: new Set<string>(), protectedIds: new Set<string>() };

function undo(items: UndoObserved['items'], over: Partial<UndoObserved>) {
    const current = items.map(({ change }) => {
        const { target, userId, kind } = change as ChangeOf<'add-member'> | ChangeOf<'remove-member'>;
        return [`member ${targetKey(target)} ${userId}`, kind === 'add-member'] as const;
    });
    const guard = { links: new Map(), roomRoles: new Map(), administrators: [], acting: [], ...noList };
    return makeUndo({ ...guard, items, current: new Map(current), ...over });
}

test('two administrators whom a run made, and nobody else: both stay', () => {
    const items = [made('add-member', admin, 'ada'), made('add-member', admin, 'bob')];
    const both = undo(items, { administrators: ['ada', 'bob'] });
    expect(both.changes).toEqual([]);
    const ground = { code: 'ground.last_administrator' };
    expect(both.withheld).toMatchObject([{ ground }, { ground }]);
    expect(undo(items, { administrators: ['ada', 'bob', 'root'] }).withheld).toEqual([]);
});

test('an administrator is given back before another one goes', () => {
    const items = [made('remove-member', admin, 'ned'), made('add-member', admin, 'bob')];
    const { changes, withheld } = undo(items, { administrators: ['bob'] });
    expect(changes.map(({ kind }) => kind)).toEqual(['add-member', 'remove-member']);
    expect(withheld).toEqual([]);
});

test('two owners whom a run made, and nobody else: both stay', () => {
    const items = [made('add-member', owner, 'ada'), made('add-member', owner, 'bob')];
    const owners = (names: string[]) => new Map([['den', { owners: names, moderators: [] }]]);
    expect(undo(items, { roomRoles: owners(['ada', 'bob']) }).changes).toEqual([]);
    expect(undo(items, { roomRoles: owners(['ada', 'bob', 'eve']) }).withheld).toEqual([]);
});
