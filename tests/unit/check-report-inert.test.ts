import { ok } from '../../src/check/judge/check-line';
import { checkReport } from '../../src/report/check-report';

test('a name in a line of the check adds no line, no link and no mention', () => {
    const name = 'ops\n✓ *Login service*: all is well, press [here](https://evil.example/) @all';
    const report = checkReport([ok('settings', `Bound to "${name}".`)], 'authentik');
    expect(report).not.toMatch(/^✓ \*Login service/m);
    expect(report).not.toContain('](https://evil');
    expect(report).not.toMatch(/@all/);
    expect(report).toContain('press [here]');
});

test('code of the app stays as it is typed, and a backtick of somebody hides nothing', () => {
    expect(checkReport([ok('settings', 'Run `/authentik-sync check <username>`.')], 'authentik')).toContain(
        '`/authentik-sync check <username>`',
    );
    expect(checkReport([ok('settings', 'Bound to "`[x](https://evil.example/)".')], 'authentik')).not.toContain(
        '](https',
    );
});
