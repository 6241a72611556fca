import { runChecks } from '../../src/check/judge/checks';
import { withSettingsFailed } from '../../src/check/judge/settings-failed';
import { parseConfig } from '../../src/config/parse-config';
import { Failure } from '../../src/model/failure';
import { checkReport } from '../../src/report/check-report';
import { verdictOf } from '../../src/report/check-verdict';
import { settingsAnswer } from '../../src/report/failure-answer';
import { statusAnswer } from '../../src/report/status';
import { english } from '../support/english';
import { factsWith, type Differences } from '../support/healthy-facts';
import { keptUp } from '../support/looks';
import { configOf } from '../support/memory-servers';

const url = 'https://authentik.company';
const slips = { authentik_url: url, group_rules: 'staff: { privat: [a] }\n sales: "#sales"', login_style: 'pop' };
const { problems, rest } = parseConfig(slips);

function checked(differences: Differences = {}) {
    const lines = withSettingsFailed(runChecks(factsWith(differences)), problems);
    return { lines, verdict: verdictOf(lines), text: checkReport(english, lines, 'authentik', undefined, problems) };
}

test('settings that can work are used to look, and those that cannot have their defaults', () => {
    expect(rest).toMatchObject({ authentik: { publicUrl: url }, groups: { rules: [] } });
    expect(parseConfig({ ...slips, authentik_url: '' }).rest).toBeUndefined();
    expect(parseConfig({ authentik_url: url, rocketchat_user_id: 'u' }).rest).toMatchObject({
        rocketchat: { credentials: undefined },
    });
});

test('check: a slip in the rules stops no login, and says what is not synced and each slip', () => {
    const { verdict, text } = checked();
    expect(verdict).toMatchObject({ mark: 'warning', head: 'check.head.works', end: 'check.end.app_stopped' });
    const lines = text.split('\n');
    expect(lines[0]).toMatch(/^⚠ "Log in with authentik" works/);
    expect(lines[1]).toMatch(/^Rooms are not synced: .*\d mistakes? in "Group rules"/);
    expect(lines.filter((line) => line.startsWith('• "Group rules"'))).toHaveLength(
        problems.filter(({ setting }) => setting === 'group_rules').length,
    );
    expect(text).not.toContain('33 not checked');
});

test('check: a login that does not work is said with its own cause, beside the slips', () => {
    const { verdict, text } = checked({ workspace: { rows: [], service: { state: 'known', value: undefined } } });
    expect(verdict).toMatchObject({ mark: 'failure', head: 'check.head.does_not_work' });
    expect(verdict.causes[0]?.id).not.toBe('settings');
    expect(text).toContain('Rooms are not synced');
});

test('a wrong choice is answered with what the page shows', () => {
    const answer = settingsAnswer(english, parseConfig(slips));
    expect(answer).toContain('Choose one of Redirect and Popup.');
});

test('nothing typed yet is no mistake: what is missing is said, and where each is found', () => {
    const said = (typed: Record<string, unknown>) => settingsAnswer(english, parseConfig(typed)).split('\n');
    const first = said({});
    expect(first[0]).toMatch(/^👋 3 things are missing/);
    expect(first.slice(1, 4).map((line) => /^• (.*?): ./.exec(line)?.[1])).toEqual([
        'authentik URL',
        'API token',
        'Personal access token',
    ]);
    expect(first[4]).toContain('/authentik-sync blueprint');
    expect(said({ authentik_token: 't', rocketchat_token: 'p', rocketchat_user_id: 'u' })).toHaveLength(2);
});

test('status begins with what is open, also where a server does not answer or settings cannot work', () => {
    const config = configOf({ authentik_token: 't' });
    const status = statusAnswer(english, {
        ...{ config, problems, runs: [], keptUp: keptUp(config) },
        planned: new Failure('authentik_unreachable', { url, reason: 'no answer' }),
        pending: [{ kind: 'pending', id: 'run-1', until: '2026-01-01T00:10:00.000Z', attempts: 0 }],
    });
    const lines = status.split('\n');
    expect(lines[0]).toMatch(/^⚠/);
    expect(lines[1]).toContain('run-1');
    expect(lines[2]).toMatch(/settings cannot work/);
    expect(lines.findIndex((line) => line.includes('What is open cannot be seen now'))).toBe(3 + problems.length);
    expect(status).toContain('No run yet');
});
