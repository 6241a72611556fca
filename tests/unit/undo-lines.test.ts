import type { Change } from '../../src/model/change';
import type { Note } from '../../src/model/plan';
import { noteText } from '../../src/report/note-lines';
import { planLines } from '../../src/report/plan-lines';
import { languages } from '../../src/texts/languages';
import { Texts } from '../../src/texts/texts';
import { anyReason, english } from '../support/english';

function member(kind: 'add-member' | 'remove-member', username: string): Change {
    return { kind, target: { kind: 'room', room: 'staff' }, userId: username, username, reason: anyReason };
}

function linesOf(...changes: Change[]): string[] {
    return planLines(english, { changes, withheld: [], notes: [], drift: [] }, false).lines;
}

test('where people only leave, each place has one line; where some come as well, both are counted first', () => {
    const undone = linesOf(member('remove-member', 'ada'), member('remove-member', 'bob'));
    expect(undone.filter((line) => line.includes('#staff'))).toEqual(['• #staff −2: ada, bob']);
    const moved = linesOf(member('remove-member', 'ada'), member('add-member', 'bob'));
    expect(moved).toContain('• #staff: +1 −1');
});

test.each(languages)('what stays of a run is told of one as of one, of several as of several (%s)', (language) => {
    const texts = new Texts({ language, utcOffset: 0 });
    for (const code of ['room_stays', 'team_stays'] as const) {
        const said = (...subjects: string[]): string =>
            noteText(
                texts,
                code,
                subjects.map((subject): Note => ({ code, subject })),
            );
        const withoutNames = (text: string): string =>
            text.replace(/\b(?:ops|desk)\b/g, 'ops').replace(/ops.*?ops/, 'ops');
        expect(withoutNames(said('ops', 'desk'))).not.toBe(withoutNames(said('ops')));
    }
});

test('whoever is gone from authentik, and is linked again by an undo, is told as that, of one and of many', () => {
    const link = { kind: 'link-person', person: '', userId: 'u', ground: 'address', reason: anyReason } as const;
    const links = (count: number): Change[] =>
        Array.from({ length: count }, (_, n) => ({ ...link, uid: `uid-${n}`, username: `eve${n}` }));
    for (const count of [1, 8]) {
        const lines = linesOf(...links(count)).filter((line) => line.includes('@eve'));
        expect(lines).toHaveLength(count);
        expect(lines[0]).toMatch(/^• link who was in authentik before to @eve0/);
    }
});
