import { ok } from '../../src/check/judge/check-line';
import { say } from '../../src/check/judge/check-words';
import { checkReport } from '../../src/report/check-report';
import { english } from '../support/english';

test('a name in a line of the check adds no line, no link and no mention', () => {
    const name = 'ops\n✓ *Login service*: all is well, press [here](https://evil.example/) @all';
    const line = ok('access', say('access.everybody', { application: name }));
    const report = checkReport(english, [line], 'authentik');
    expect(report).not.toMatch(/^✓ \*Login service/m);
    expect(report).not.toContain('](https://evil');
    expect(report).not.toMatch(/@all/);
    expect(report).toContain('press [here]');
});

test('code of the app stays as it is typed, and a backtick of somebody hides nothing', () => {
    const line = ok('collisions', say('do.ask_about_one'));
    expect(checkReport(english, [line], 'authentik')).toContain('`/authentik-sync check <username>`');
    const bound = ok('access', say('access.everybody', { application: '`[x](https://evil.example/)' }));
    expect(checkReport(english, [bound], 'authentik')).not.toContain('](https');
});
