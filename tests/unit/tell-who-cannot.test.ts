import type { PersonStanding } from '../../src/model/people-picture';
import type { Note } from '../../src/model/plan';
import { refusalDetail, tellWhoCannot } from '../../src/plan/people/tell-who-cannot';

const waits: Note = { code: 'person_without_account', subject: 'ada' };

function told(is: PersonStanding, note = waits): Note[] {
    const people = [{ uid: 'uid-ada', username: 'ada', ...is }];
    return tellWhoCannot([note], { flow: 'legacy', people, unclaimed: [] });
}

const isNew: PersonStanding = { standing: 'new', chance: 'in' };
const noMail: PersonStanding = { standing: 'refused', chance: 'out', refusal: 'field_not_found', reason: 'email' };
const shares: PersonStanding = { standing: 'same_login', chance: 'out' };

test('who waits for an account and cannot log in is told why', () => {
    const details = { code: 'detail.refused.field_not_found', missing: 'email' };
    expect(told(noMail)).toEqual([{ code: 'person_cannot_log_in', subject: 'ada', details }]);
});

test('and who is kept out by somebody else who comes first, is told by whom, where that is known', () => {
    expect(told({ ...shares, other: 'bob' })).toEqual([
        { code: 'person_shares_login', subject: 'ada', details: 'bob' },
    ]);
    expect(told(shares)).toEqual([{ code: 'person_shares_login', subject: 'ada' }]);
});

test('who can log in waits for their account, and so does everybody where not all are known', () => {
    expect(told(isNew)).toEqual([waits]);
    expect(told({ ...noMail, chance: 'perhaps' })).toEqual([waits]);
    expect(tellWhoCannot([waits], undefined)).toEqual([waits]);
    expect(tellWhoCannot([waits], { flow: 'legacy', people: [], unclaimed: [] })).toEqual([waits]);
});

test('other notes are left as they are', () => {
    const other: Note = { code: 'person_ambiguous', subject: 'ada' };
    expect(told(noMail, other)).toEqual([other]);
});

test('a refusal names the account or the claim that it is about, and else nothing', () => {
    const refused = (refusal: PersonStanding['refusal'], over: Partial<PersonStanding> = {}): unknown =>
        refusalDetail({ standing: 'refused', chance: 'out', ...(refusal && { refusal }), ...over });
    for (const refusal of ['merge_refused', 'username_taken', 'email_taken', 'address_taken', 'not_activated'] as const)
        expect(refused(refusal, { account: 'bob' })).toEqual({ code: `detail.refused.${refusal}`, account: 'bob' });
    expect(refused('no_button', { account: 'bob' })).toEqual({ code: 'detail.refused.no_button' });
    expect(refused(undefined)).toBeUndefined();
});
