import type { Change } from '../../src/model/change';
import { entrySettingId, entrySettingOf } from '../../src/model/entry-setting';
import { settingWords } from '../../src/model/setting-words';
import { diffEntry } from '../../src/plan/entry/diff-entry';
import { makeUndo } from '../../src/plan/undo/make-undo';
import { noteLines } from '../../src/report/note-lines';
import { problemLines } from '../../src/report/problem-lines';
import { desiredState, expectedEndpoints } from '../../src/run/observe/desired';
import { Texts } from '../../src/texts/texts';
import { english } from '../support/english';
import { configOf } from '../support/memory-servers';
import { desiredOf, observedOf, ruleOf } from '../support/sync-world';

const german = new Texts({ language: 'de', utcOffset: 0 });

function named(id: string): string[] {
    const words = settingWords(id);
    return [english, german].map((texts) => texts.say(words.code, { ...words }));
}

test('a setting of Rocket.Chat is named as Rocket.Chat shows it, and where', () => {
    expect(named('Accounts_AllowUsernameChange')).toEqual([
        '"Allow Username Change" (Accounts)',
        '„Allow Username Change“ (Accounts)',
    ]);
    expect(named('Accounts_OAuth_Custom-Authentik-merge_users')).toEqual([
        '"Merge users" of the entry "Authentik"',
        '„Merge users“ des Eintrags „Authentik“',
    ]);
    expect(named('Accounts_OAuth_Custom-Authentik')[0]).toBe('"Enable" of the entry "Authentik"');
});

test('by its id, to be copied, where that is not known', () => {
    expect(named('Accounts_SomethingNew')[0]).toBe('`Accounts_SomethingNew`');
    expect(named('Accounts_OAuth_Custom-Authentik-new_row')[0]).toBe('`Accounts_OAuth_Custom-Authentik-new_row`');
    expect(named('constructor')[0]).toBe('`constructor`');
    expect(named('Accounts_OAuth_Custom-Authentik-constructor')[0]).toContain('`Accounts_OAuth_Custom-Authentik');
});

test('every setting that the app writes has a name', () => {
    const on = { allow_name_change: 'on', allow_username_change: 'on', allow_email_change: 'on' };
    const config = configOf({
        ...on,
        ...{ allow_oauth_password_change: 'on', two_factor: 'on', registration_form: 'Public' },
        ...{ two_factor_oauth_email: 'on', two_factor_email_opt_in: 'on' },
    });
    const { entry, restrictions } = desiredState(config, expectedEndpoints(config.authentik), undefined);
    const suffixes = [...(entry?.settings ?? []).map(({ suffix }) => suffix), 'id', 'secret'];
    const ids = [...suffixes.map((suffix) => entrySettingId('Authentik', suffix)), ...restrictions.map(({ id }) => id)];
    expect(ids).toHaveLength(suffixes.length + 8);
    expect(ids.filter((id) => settingWords(id).code === 'subject.setting_id')).toEqual([]);
});

test('nothing that is told names a setting by its id where it has a name', () => {
    const ids = ['map_channels', 'secret'].map((suffix) => entrySettingId('Authentik', suffix));
    const [mapped = '', secret = ''] = ids;
    const entry = { name: 'Authentik', service: 'authentik', settings: [], clientId: '', hasSecret: false };
    const isOn = { id: mapped, type: 'boolean', value: true, choices: [] } as const;
    const plan = diffEntry(
        desiredOf([ruleOf('staff', ['channel', 'staff'])], { entry }),
        observedOf({ entry: { exists: true, settings: [isOn], secret: 'equal', isLive: true } }),
        { changes: [], withheld: [], notes: [] },
    );
    const reason = { code: 'reason.entry_secret_differs' } as const;
    const written: Change = { kind: 'set-secret', id: secret, found: 'different', to: 'settings', reason };
    const undo = makeUndo({
        items: [{ change: written }],
        current: new Map([[`setting ${secret}`, 'settings']]),
        ...{ links: new Map(), roomRoles: new Map(), administrators: [], acting: [] },
        ...{ protectedUsers: new Set<string>(), protectedIds: new Set<string>() },
    });
    const problems = [{ code: 'skipped_without_login', subject: 'Accounts_RegistrationForm' }] as const;
    const told = [english, german].flatMap((texts) => [
        ...noteLines(texts, [...plan.notes, ...undo.notes]),
        ...problemLines(texts, problems),
    ]);
    const text = told.join('\n');
    for (const label of ['Map Roles/Groups to channels', 'Secret', 'Registration Form']) expect(text).toContain(label);
    expect(text).not.toMatch(/Accounts_/);
});

test('what makes the id of a row reads it again', () => {
    for (const suffix of ['', 'scope', 'merge_users_distinct_services'])
        expect(entrySettingOf(entrySettingId('Authentik', suffix))).toEqual({ entryName: 'Authentik', suffix });
    expect(entrySettingOf('Accounts_AllowUsernameChange')).toBeUndefined();
});
