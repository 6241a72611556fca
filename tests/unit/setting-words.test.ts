import { entrySettingId, entrySettingOf } from '../../src/model/entry-setting';
import { settingWords } from '../../src/model/setting-words';
import { desiredState, expectedEndpoints } from '../../src/run/observe/desired';
import { Texts } from '../../src/texts/texts';
import { english } from '../support/english';
import { configOf } from '../support/memory-servers';

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
    });
    const { entry, restrictions } = desiredState(config, expectedEndpoints(config.authentik), undefined);
    const suffixes = [...(entry?.settings ?? []).map(({ suffix }) => suffix), 'id', 'secret'];
    const ids = [...suffixes.map((suffix) => entrySettingId('Authentik', suffix)), ...restrictions.map(({ id }) => id)];
    expect(ids).toHaveLength(suffixes.length + 6);
    expect(ids.filter((id) => settingWords(id).code === 'subject.setting_id')).toEqual([]);
});

test('what makes the id of a row reads it again', () => {
    for (const suffix of ['', 'scope', 'merge_users_distinct_services'])
        expect(entrySettingOf(entrySettingId('Authentik', suffix))).toEqual({ entryName: 'Authentik', suffix });
    expect(entrySettingOf('Accounts_AllowUsernameChange')).toBeUndefined();
});
