import type { Desired } from '../../src/model/desired';
import type { Memory } from '../../src/model/memory';
import type { Observed } from '../../src/model/observed';
import { isApprovable } from '../../src/plan/approve';
import { makePlan } from '../../src/plan/make-plan';
import { explainPerson } from '../../src/plan/memberships/explain-person';
import type { ExplainedTarget } from '../../src/plan/memberships/explain-targets';
import { survey } from '../../src/plan/survey';
import { placeLines } from '../../src/report/person-places';
import { languages } from '../../src/texts/languages';
import { anyReader } from '../../src/texts/reader';
import { Texts } from '../../src/texts/texts';
import { anyReason, english, targetName } from '../support/english';
import { mapOf } from '../support/map-of';
import { everyGround } from '../support/messages/every-ground';
import {
    accountsOf,
    defaultRemovals,
    desiredOf,
    directoryOf,
    linksOf,
    noMemory,
    observedOf,
    roomOf,
    ruleOf,
} from '../support/sync-world';

const rules = [ruleOf('engineering', ['channel', 'engineering'], ['moderator', 'lab'])];
/** ada is in no group of the rules, and in both of their rooms. */
const observed: Observed = observedOf({
    directory: directoryOf({ engineering: ['bob'], others: ['ada'] }),
    accounts: accountsOf('ada', 'bob'),
    rooms: [roomOf('engineering', ['ada', 'bob']), roomOf('lab', ['ada', 'bob'], { moderators: ['user-bob'] })],
    memory: { ...noMemory, links: linksOf('ada', 'bob') },
});

function targetsOf(
    { memory, ...over }: Partial<Omit<Observed, 'memory'>> & { memory?: Partial<Memory> } = {},
    wishes: Partial<Desired> = {},
    name = 'ada',
): readonly ExplainedTarget[] {
    const seen = { ...observed, ...over, memory: { ...observed.memory, ...memory } };
    const desired = desiredOf(rules, wishes);
    const found = survey(desired, seen);
    return explainPerson(name, desired, seen, makePlan(desired, seen, found), found)?.targets ?? [];
}

function staying(targets: readonly ExplainedTarget[]): unknown[] {
    return targets.map(({ target, stays, next }) => [targetName(target), stays, next]);
}

const given: Partial<Memory> = { ledger: mapOf({ 'room engineering': ['user-ada'], 'room lab': ['user-ada'] }) };

test('whoever stays where no rule puts them is told why', () => {
    expect(staying(targetsOf())).toEqual([
        ['#engineering', 'not_given', 'nothing'],
        ['#lab', 'not_given', 'nothing'],
    ]);
    const never = { removals: { ...defaultRemovals, policy: 'never' as const } };
    expect(staying(targetsOf({ memory: given }, never))).toEqual([
        ['#engineering', 'removals_off', 'nothing'],
        ['#lab', 'removals_off', 'nothing'],
    ]);
    const lab = roomOf('lab', ['ada'], { owners: ['user-ada'] });
    expect(staying(targetsOf({ memory: given, rooms: [roomOf('engineering', ['ada']), lab] }))).toEqual([
        ['#engineering', undefined, 'remove'],
        ['#lab', 'role_of_others', 'nothing'],
    ]);
    const bots = accountsOf('ada').map((account) => ({ ...account, type: 'bot' }));
    expect(staying(targetsOf({ accounts: bots }))[0]).toEqual(['#engineering', 'not_a_person', 'nothing']);
    expect(staying(targetsOf({}, { roomCreator: 'ada' }))[0]).toEqual(['#engineering', 'owns_rooms', 'nothing']);
});

test('an account of which it is not certain whose it is stays for that', () => {
    const directory = directoryOf({ engineering: ['berta', 'robert'] });
    // both have the address of the account
    const users = directory.users.map((user) => ({ ...user, email: 'bob@example.com' }));
    const over = { directory: { ...directory, users }, memory: { links: new Map() } };
    expect(staying(targetsOf(over, {}, '@bob'))[0]).toEqual(['#engineering', 'undecided', 'nothing']);
});

test('what the app gave by a rule that is gone is told of a person as well', () => {
    const old = roomOf('old', ['ada', 'bob']);
    const memory = { ledger: mapOf({ 'room old': ['user-ada'] }) };
    expect(staying(targetsOf({ memory, rooms: [...observed.rooms, old] }))).toContainEqual([
        '#old',
        'left_over',
        'nothing',
    ]);
    expect(staying(targetsOf({ memory, rooms: [...observed.rooms, old] }, {}, 'bob'))).not.toContainEqual(
        expect.arrayContaining(['#old']),
    );
});

test('who belongs somewhere and is kept out is told what is lacking', () => {
    const rooms = [roomOf('engineering', [], { banned: ['user-bob'] }), roomOf('lab', [])];
    expect(targetsOf({ rooms }, {}, 'bob').map(({ lacks }) => lacks)).toEqual(['unban', undefined, undefined]);
    const nobody = targetsOf({ rooms, accounts: accountsOf('ada') }, {}, 'bob');
    expect(nobody.map(({ lacks }) => lacks)).toEqual(['account', 'account', 'account']);
    expect(placeLines(english, nobody)).toEqual([expect.stringMatching(/#engineering, #lab, and moderators of #lab$/)]);
});

test('several that stay for one reason are one line, with what would change it', () => {
    expect(placeLines(english, targetsOf())).toEqual([
        '#engineering and #lab: there by no rule; stays, because somebody else put them there → Take them out by hand, or choose "Whatever no rule gives" for "Removal policy".',
    ]);
});

test.each(languages)('%s: what is withheld from one person is told in a few words', (language) => {
    const texts = new Texts({ ...anyReader, language });
    const target = { kind: 'room' as const, room: 'sales' };
    const [kind, member] = ['remove-member' as const, { userId: 'user-ada', username: '_ada_' }];
    const change = { kind, target, ...member, reason: anyReason };
    for (const ground of everyGround('no `code`')) {
        const withheld = { change, ...ground };
        const explained = { target, reason: undefined, isPresent: true, isOwned: true, next: 'remove' as const };
        const [line = '', ...more] = placeLines(texts, [{ ...explained, withheld }]);
        expect(more).toEqual([]);
        expect(line).not.toMatch(/\{\w+\}|`code`/);
        // what to do about it is the same for all that waits for approval, and said once
        if (isApprovable(withheld)) expect(line).not.toContain('→');
        if (isApprovable(withheld) && !/^(?:entry|sso|adoption|link_weak)/.test(ground.code))
            expect(line.length).toBeLessThan(180);
    }
});
