import fc from 'fast-check';
import { parse } from 'yaml';
import { loginBlueprint } from '../../src/report/blueprint/files';
import { everyAnswer } from '../support/messages/every-answer';

const hidden = fc
    .oneof(
        fc.integer({ min: 0x200b, max: 0x200f }),
        fc.integer({ min: 0x202a, max: 0x202e }),
        fc.integer({ min: 0x2060, max: 0x206f }),
        fc.constantFrom(0xad, 0x61c, 0x180e, 0x3164, 0xfffb, 0xd800, 0xdfff, 0xe0001, 0xe0061),
    )
    .map((code) => String.fromCodePoint(code));
const control = fc
    .oneof(fc.integer({ min: 0, max: 31 }), fc.integer({ min: 127, max: 159 }))
    .map((code) => String.fromCharCode(code));
const part = fc.constantFrom('ada', 'staff', 'a', 'x-1', 'Å', '日本');

/** What the app puts into a message itself, so that a mention or an address stays text. */
const own = /[\u200b\u2060]/g;
const refused = /[^\P{Cc}\n]|\p{Default_Ignorable_Code_Point}|\p{Cs}/u;

/** Every text of the app is said anew for each name, so a name has several of them. */
function among(signs: fc.Arbitrary<string>): fc.Arbitrary<[string, string, string[]]> {
    return fc.array(fc.tuple(signs, part), { minLength: 3, maxLength: 3 }).map((pairs) => {
        const name = (shown: (sign: string) => string): string =>
            `ada${pairs.map(([sign, after]) => `${shown(sign)}${after}`).join('')}`;
        return [name((sign) => sign), name(() => '\ufffd'), pairs.map(([sign]) => sign)];
    });
}

test('a sign that cannot be seen, in a name from outside or in what was typed, is seen as U+FFFD in every answer', () => {
    fc.assert(
        fc.property(among(hidden), ([name, seen, signs]) => {
            const answers = everyAnswer(name);
            // nothing of the sign is left, be it one that the app uses itself
            const same = everyAnswer(seen);
            const asNumbers = { blueprint: '', 'blueprint of the token': '' };
            expect({ ...answers, ...asNumbers }).toEqual({ ...same, ...asNumbers });
            for (const sign of signs) expect(answers.blueprint).not.toMatch(sign);
            for (const text of Object.values(answers)) expect(text.replace(own, '')).not.toMatch(refused);
        }),
        { numRuns: 20 },
    );
});

test('nor is one that controls a terminal in any', () => {
    fc.assert(
        fc.property(among(control), ([name]) => {
            for (const text of Object.values(everyAnswer(name))) expect(text.replace(own, '')).not.toMatch(refused);
        }),
        { numRuns: 10 },
    );
});

test('a blueprint holds such a name as it is, written by numbers', () => {
    const name = 'ada\u202e\u200b\u0085\u{e0061}\u0007';
    const sso = {
        name,
        slug: 's',
        scopes: [],
        allowedGroups: [],
        redirectUri: 'https://chat.company/_oauth/authentik',
    };
    const file = loginBlueprint({ ...sso, launchUrl: '' } as never, { clientId: 'id', clientSecret: 'secret' });
    const plain = parse(file.replace(/!\w+/g, '')) as { entries: { identifiers?: { name?: string } }[] };
    expect(plain.entries.map(({ identifiers }) => identifiers?.name)).toContain(name);
});
