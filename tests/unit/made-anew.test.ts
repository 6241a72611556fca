import { entrySettingId } from '../../src/model/entry-setting';
import { nextMemory } from '../../src/plan/memberships/next-memory';
import { survey } from '../../src/plan/survey';
import { performLinks } from '../../src/run/perform/people';
import { accountOf, paint, personOf, type Sides } from '../support/painted';
import { completeWorld, desiredOf, observedOf } from '../support/sso-world';
import { watchedPerformer } from '../support/watched-performer';
import { mapOf } from '../support/map-of';

const link = { uid: 'uid-before', person: 'ada', userId: 'id-ada', username: 'ada', ground: 'born' as const };
const gone = { ...link, kind: 'unlink-person' as const, reason: { code: 'reason.person_gone' } as const };

// authentik has deleted ada and made her anew: the account that her first login made is tied to who she was
const sides: Sides = {
    people: [personOf('ada')],
    everyone: new Map([['uid-ada', true]]),
    accounts: [accountOf('ada', '', { hasLoggedIn: true })],
    ...{ flow: 'modern', mayBeTied: true },
};
const ties = mapOf({ 'id-ada': 'uid-before' });

test('whose login has made an account is kept when the link to it ends, until the account is gone', async () => {
    const { memory, performer } = watchedPerformer();
    await memory.births.note('id-bob', 'bob');
    await memory.links.make([link]);
    await performLinks([gone], performer);
    const before = await memory.read();
    expect(before).toMatchObject({ ties, births: mapOf({ 'id-bob': 'bob' }) });
    await memory.save({ ...before, ties: new Map() }, before);
    expect(await memory.read()).not.toHaveProperty('ties');
    expect((await memory.read()).births).toEqual(mapOf({ 'id-bob': 'bob' }));
});

test('their login does not get into it, also before the link is let go, and once somebody has linked them', () => {
    expect(paint(sides).people).toMatchObject([{ standing: 'if_tied', chance: 'perhaps' }]);
    expect(paint({ ...sides, memory: { ties } }).people).toMatchObject([
        { standing: 'refused', chance: 'out', refusal: 'username_taken' },
    ]);
    const memory = { links: mapOf({ 'uid-before': 'id-ada' }), grounds: mapOf({ 'uid-before': 'born' as const }) };
    expect(paint({ ...sides, memory }).people).toMatchObject([{ standing: 'undecided', chance: 'out' }]);
    const linked = { links: mapOf({ 'uid-ada': 'id-ada' }), grounds: mapOf({ 'uid-ada': 'approved' as const }), ties };
    expect(paint({ ...sides, memory: linked }).people).toMatchObject([
        { standing: 'refused', chance: 'out', wayOut: 'username' },
    ]);
    // who has made it gets in
    const own = { ...linked, ties: mapOf({ 'id-ada': 'uid-ada' }) };
    expect(paint({ ...sides, memory: own }).people).toMatchObject([{ standing: 'if_tied' }]);
});

test('a merge may have given it to somebody else since: then nothing is known of it any more', () => {
    const world = completeWorld();
    const desired = desiredOf(world);
    const { entry, ...observed } = observedOf(world);
    const kept = (merges: boolean, accounts = [accountOf('ada', '')]): unknown => {
        const settings = ['merge_users', 'merge_users_distinct_services'].map((suffix) => ({
            ...{
                id: entrySettingId(desired.entry?.name ?? '', suffix),
                type: 'boolean' as const,
                value: merges,
                choices: [],
            },
        }));
        const memory = { ...observed.memory, ties };
        const seen = { ...observed, accounts, memory, loginSettings: [], entry: { ...entry, settings } };
        return nextMemory(desired, seen, survey(desired, seen)).ties;
    };
    expect([kept(false), kept(true), kept(false, [])]).toEqual([ties, new Map(), new Map()]);
});
