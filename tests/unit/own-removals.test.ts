import { Failure } from '../../src/model/failure';
import { OwnRemovals } from '../../src/workspace/own-removals';
import type { RestClient } from '../../src/workspace/rest-client';
import { Teams } from '../../src/workspace/teams';

test('a removal is known until it is over, also where two are at work or one fails', async () => {
    const removals = new OwnRemovals();
    const known = (): boolean[] => [
        removals.has('desk', 'ada'),
        removals.has('desk', 'bob'),
        removals.has('crew', 'ada'),
    ];
    await removals.during('desk', ['ada', 'bob'], async () => {
        await removals.during('desk', ['ada'], async () => undefined);
        expect(known()).toEqual([true, true, false]);
    });
    const failing = removals.during('desk', ['ada'], async () => Promise.reject(new Error('down')));
    await expect(failing).rejects.toThrow('down');
    expect(known()).toEqual([false, false, false]);
});

test('who is taken out of a team is out of its main room by the app, whether the server does it or refuses', async () => {
    const removals = new OwnRemovals();
    const seen: boolean[] = [];
    const rest = {
        get: async () => ({ teamInfo: { _id: 'team', name: 'crew', roomId: 'main' } }),
        post: async (_endpoint: string, { userId }: { userId: string }) => {
            seen.push(removals.has('main', userId));
            const refusal = { endpoint: 'teams.removeMember', status: 400, error: 'last-owner-can-not-be-removed' };
            if (userId === 'bob') throw new Failure('rocketchat_refused', refusal);
        },
    };
    const crew = new Teams(rest as unknown as RestClient, removals).people('crew');
    const people = ['ada', 'bob'].map((username) => ({ userId: username, username }));
    await expect(crew.remove(people)).rejects.toThrow();
    expect([seen, removals.has('main', 'ada'), removals.has('main', 'bob')]).toEqual([[true, true], false, false]);
});
