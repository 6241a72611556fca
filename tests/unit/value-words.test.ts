import { changeWords } from '../../src/model/change-words';
import { settingValueWords } from '../../src/model/value-words';
import { driftLines } from '../../src/report/drift-lines';
import { languages } from '../../src/texts/languages';
import { Texts } from '../../src/texts/texts';

const id = 'Accounts_AllowUsernameChange';

test.each(languages)('what is switched is on or off, in a plan and where somebody has changed it (%s)', (language) => {
    const texts = new Texts({ language, utcOffset: 0 });
    const [on, off] = [texts.say('state.on'), texts.say('state.off')];
    expect(on).not.toBe(off);
    const planned = texts.say(
        changeWords({
            kind: 'set-setting',
            area: 'restriction',
            id,
            from: true,
            to: false,
            reason: { code: 'reason.restriction_chosen' },
        }),
    );
    const drifted = driftLines(texts, [{ subject: id, old: true, expected: false, found: true }]).join('\n');
    for (const text of [planned, drifted]) {
        expect(text).toContain(on);
        expect(text).toContain(off);
        expect(text).not.toMatch(/\b(?:true|false)\b/);
    }
    expect(planned.indexOf(off)).toBeLessThan(planned.lastIndexOf(on));
});

test('a text stands in quotation marks, so that it is not taken for a switch; a number is as it is', () => {
    expect(settingValueWords('true')).toEqual({ code: 'state.value', value: 'true' });
    expect(settingValueWords(30)).toBe('30');
    expect(settingValueWords(null)).toEqual({ code: 'state.none' });
});
