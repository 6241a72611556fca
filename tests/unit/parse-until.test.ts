import { parseUntil } from '../../src/keep-up/parse-until';

// 14:30 on the clock of somebody in UTC+2
const now = new Date('2026-11-28T12:30:00Z');

test.each([
    ['2h', '2026-11-28T14:30:00.000Z'],
    ['1h 30m', '2026-11-28T14:00:00.000Z'],
    ['90 minutes', '2026-11-28T14:00:00.000Z'],
    ['3 Tage', '2026-12-01T12:30:00.000Z'],
    ['3 días', '2026-12-01T12:30:00.000Z'],
    ['2 heures', '2026-11-28T14:30:00.000Z'],
    ['1 semaine', '2026-12-05T12:30:00.000Z'],
    ['3 jours', '2026-12-01T12:30:00.000Z'],
    ['3 dias', '2026-12-01T12:30:00.000Z'],
    ['2 horas', '2026-11-28T14:30:00.000Z'],
    ['1 semana 2 horas', '2026-12-05T14:30:00.000Z'],
    ['1 week', '2026-12-05T12:30:00.000Z'],
    ['18:00', '2026-11-28T16:00:00.000Z'],
    ['9:15', '2026-11-29T07:15:00.000Z'],
    ['14:30', '2026-11-29T12:30:00.000Z'],
    ['2026-12-24', '2026-12-23T22:00:00.000Z'],
    ['2026-12-24 08:00', '2026-12-24T06:00:00.000Z'],
    ['2026-12-24T8:00', '2026-12-24T06:00:00.000Z'],
    ['until 18:00', '2026-11-28T16:00:00.000Z'],
    ['bis 18 Uhr', '2026-11-28T16:00:00.000Z'],
    ['bis 18.30 Uhr', '2026-11-28T16:30:00.000Z'],
    ['jusqu’à 18h30', '2026-11-28T16:30:00.000Z'],
    ["jusqu'à 18h", '2026-11-28T16:00:00.000Z'],
    ['18h', '2026-11-29T06:30:00.000Z'],
    ['hasta las 18:00', '2026-11-28T16:00:00.000Z'],
    ['até às 18h', '2026-11-28T16:00:00.000Z'],
    ['hasta el 2026-12-24', '2026-12-23T22:00:00.000Z'],
    ['until 2026-12-24 8h', '2026-12-24T06:00:00.000Z'],
    ['until 9', '2026-11-29T07:00:00.000Z'],
    ['for 2h', '2026-11-28T14:30:00.000Z'],
    ['für 3 Tage', '2026-12-01T12:30:00.000Z'],
    ['pendant 3 jours', '2026-12-01T12:30:00.000Z'],
    ['durante 2 horas', '2026-11-28T14:30:00.000Z'],
    ['por 2 dias', '2026-11-30T12:30:00.000Z'],
])('until %s', (typed, moment) => {
    expect(parseUntil(typed, now, 2)).toEqual(new Date(moment));
});

test('just after midnight a time of day is that of the new day, on the clock of who typed it', () => {
    expect(parseUntil('1:00', new Date('2026-11-28T22:10:00Z'), 2)).toEqual(new Date('2026-11-28T23:00:00Z'));
    expect(parseUntil('1:00', new Date('2026-11-28T05:10:00Z'), -5)).toEqual(new Date('2026-11-28T06:00:00Z'));
});

test.each([
    ['tomorrow', 'pause.not_understood'],
    ['until', 'pause.not_understood'],
    ['until tomorrow', 'pause.not_understood'],
    ['until 24', 'pause.not_understood'],
    ['18h75', 'pause.not_understood'],
    ['24:00', 'pause.not_understood'],
    ['30', 'pause.not_understood'],
    ['2 fortnights', 'pause.not_understood'],
    ['25:00', 'pause.not_understood'],
    ['12:60', 'pause.not_understood'],
    ['2026-02-30', 'pause.not_understood'],
    ['2026-13-01', 'pause.not_understood'],
    ['-2h', 'pause.not_understood'],
    ['0h', 'pause.past'],
    ['2026-11-28', 'pause.past'],
    ['2026-11-28 14:29', 'pause.past'],
    ['400 days', 'pause.too_long'],
    ['999999 w', 'pause.too_long'],
    ['2028-01-01', 'pause.too_long'],
])('%s is refused', (typed, problem) => {
    expect(parseUntil(typed, now, 2)).toBe(problem);
});
