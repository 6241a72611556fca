import { IntlMessageFormat } from 'intl-messageformat';
import { quoted } from '../../src/model/quoted';
import type { FailureWords, PartWords } from '../../src/model/words';
import { causes } from '../../src/texts/en/causes';
import { reasons } from '../../src/texts/en/reasons';
import { words } from '../../src/texts/en/words';
import { placeholders } from '../../src/texts/placeholders';
import { languages } from '../../src/texts/languages';
import { Texts } from '../../src/texts/texts';

type Code = Exclude<PartWords, FailureWords>['code'];
/** Those that name something, with the values that each of them has. */
type Samples = { [C in Code]: Exclude<PartWords, FailureWords> & { code: C } };

const names = ['ada', 'bob'];
const samples: Partial<Samples> = {
    'reason.entry_differs': { code: 'reason.entry_differs', service: 'authentik' },
    'reason.adoption': { code: 'reason.adoption', days: 14 },
    'adoption.by': { code: 'adoption.by', by: 'address' },
    'adoption.for': { code: 'adoption.for', by: 'username', days: 14 },
    'adoption.until': { code: 'adoption.until', by: 'address', time: '2026-01-15T00:00:00.000Z' },
    'detail.becomes': { code: 'detail.becomes', name: 'Mysso', service: 'mysso' },
    'detail.come_over': { code: 'detail.come_over', accounts: 280, came: 184, untold: 12, mayLeaveNothing: true },
    'reason.rule': { code: 'reason.rule', rule: 'staff', line: 3 },
    'reason.in_groups': { code: 'reason.in_groups', groups: [{ code: 'group.direct', group: 'staff' }] },
    'reason.absent_for': { code: 'reason.absent_for', hours: 24 },
    'reason.credentials_incomplete': { code: 'reason.credentials_incomplete', provider: 'Chat' },
    'reason.credentials_differ': { code: 'reason.credentials_differ', provider: 'Chat' },
    'reason.same_address': { code: 'reason.same_address', address: 'ada@x' },
    'reason.address_unverified': { code: 'reason.address_unverified', address: 'ada@x' },
    'reason.others_unknown': { code: 'reason.others_unknown', address: 'ada@x' },
    'reason.person_without_address': { code: 'reason.person_without_address', address: 'ada@x' },
    'reason.other_address': { code: 'reason.other_address', address: 'ada@x', of: 'ada@y' },
    'reason.told': { code: 'reason.told', reason: 'in words' },
    quoted: { code: 'quoted', name: 'staff' },
    'group.direct': { code: 'group.direct', group: 'staff' },
    'group.through': { code: 'group.through', group: 'staff', through: quoted(['crew']) },
    'target.room': { code: 'target.room', room: 'desk' },
    'target.team': { code: 'target.team', team: 'crew' },
    'target.role': { code: 'target.role', role: 'auditor' },
    'target.owner': { code: 'target.owner', room: 'desk' },
    'target.moderator': { code: 'target.moderator', room: 'desk' },
    'subject.entry': { code: 'subject.entry', name: 'Authentik' },
    'subject.service': { code: 'subject.service', name: 'authentik' },
    'subject.key': { code: 'subject.key', name: 'Chat signing key' },
    'subject.provider': { code: 'subject.provider', name: 'Chat' },
    'subject.webhook': { code: 'subject.webhook', name: 'Chat' },
    'subject.provider_field': { code: 'subject.provider_field', field: 'signing_key', name: 'Chat' },
    'subject.fields': { code: 'subject.fields', name: 'Chat', fields: ['signing_key'] },
    'subject.application': { code: 'subject.application', slug: 'chat' },
    'subject.application_field': { code: 'subject.application_field', field: 'provider', slug: 'chat' },
    'subject.binding': { code: 'subject.binding', group: 'staff', slug: 'chat' },
    'subject.row': { code: 'subject.row', label: 'Scope', entry: 'Authentik' },
    'subject.server_setting': { code: 'subject.server_setting', label: 'Site URL', page: 'General' },
    'subject.setting_id': { code: 'subject.setting_id', id: 'Accounts_Unknown' },
    'subject.account': { code: 'subject.account', username: 'ada' },
    'state.other_fields': { code: 'state.other_fields', fields: ['signing_key'] },
    'state.value': { code: 'state.value', value: 'openid' },
    'detail.of_groups': { code: 'detail.of_groups', groups: quoted(names) },
    'detail.line_meant': { code: 'detail.line_meant', line: 3, meant: 'Staff' },
    'detail.meant': { code: 'detail.meant', meant: 'Staff' },
    'ground.last_owner_of': { code: 'ground.last_owner_of', places: [{ code: 'target.room', room: 'desk' }] },
    'detail.line': { code: 'detail.line', line: 3 },
    'detail.given': { code: 'detail.given', count: 3 },
    'detail.members': { code: 'detail.members', count: 3 },
    'detail.room_type': { code: 'detail.room_type', found: 'channel', wanted: 'private' },
    'detail.team_name_taken': { code: 'detail.team_name_taken', team: 'Crew' },
    'detail.username_taken': { code: 'detail.username_taken', username: 'ada' },
    'detail.linked_to_other': { code: 'detail.linked_to_other', username: 'ada' },
    'detail.linked_to_gone': { code: 'detail.linked_to_gone', username: 'ada' },
    'detail.fits_several': {
        code: 'detail.fits_several',
        username: 'ada',
        claims: [{ code: 'claim.by_name', person: 'ada' }],
        more: 2,
    },
    'claim.by_name': { code: 'claim.by_name', person: 'ada' },
    'claim.by_address': { code: 'claim.by_address', person: 'ada' },
    'claim.by_both': { code: 'claim.by_both', person: 'ada' },
    'detail.refused.merge_refused': { code: 'detail.refused.merge_refused', account: 'ada' },
    'detail.refused.username_taken': { code: 'detail.refused.username_taken', account: 'ada' },
    'detail.refused.email_taken': { code: 'detail.refused.email_taken', account: 'ada' },
    'detail.refused.identity_taken': { code: 'detail.refused.identity_taken', account: 'ada' },
    'detail.refused.address_taken': { code: 'detail.refused.address_taken', account: 'ada' },
    'detail.refused.not_activated': { code: 'detail.refused.not_activated', account: 'ada' },
    'detail.refused.field_not_found': { code: 'detail.refused.field_not_found', missing: 'email' },
    'detail.client_ids': { code: 'detail.client_ids', found: 'one', wanted: 'another' },
    'unknown.name': { code: 'unknown.name', name: 'staff' },
    'unknown.did_you_mean': { code: 'unknown.did_you_mean', name: 'staff', meant: 'Staff' },
    'unknown.write_quoted': { code: 'unknown.write_quoted', name: 'a, b', write: '"a,b"' },
    'cause.as_get': { code: 'cause.as_get', method: 'PATCH' },
    'cause.method_refused': { code: 'cause.method_refused', method: 'PATCH' },
    'cause.status': { code: 'cause.status', status: 500 },
    'cause.answered_at': { code: 'cause.answered_at', address: 'https://authentik.company' },
    'cause.without': { code: 'cause.without', fields: ['pk'] },
    'cause.next_page': { code: 'cause.next_page', page: 2, next: 9 },
    'cause.incomplete': { code: 'cause.incomplete', read: 3, total: 4 },
    'cause.megabytes': { code: 'cause.megabytes', count: 9, most: 8 },
    'cause.levels': { code: 'cause.levels', most: 9 },
    'cause.values': { code: 'cause.values', most: 9 },
    'cause.fields': { code: 'cause.fields', most: 9 },
    'cause.names': { code: 'cause.names', most: 9 },
    'cause.pages': { code: 'cause.pages', most: 9 },
    'cause.not_made': { code: 'cause.not_made', made: 'key' },
    'subject.secret': { code: 'subject.secret', name: 'Chat client secret' },
    'ground.no_flow': { code: 'ground.no_flow', use: 'authorization', wanted: 'mine' },
    'ground.other_flows': { code: 'ground.other_flows', use: 'invalidation', wanted: 'mine', present: quoted(names) },
    'ground.no_mapping': { code: 'ground.no_mapping', scope: 'email' },
    'ground.other_mappings': { code: 'ground.other_mappings', scope: 'email', present: quoted(names) },
};

const messages: Readonly<Record<Code, string>> = { ...words, ...reasons, ...causes };

test('each message of words names just what those words hold', () => {
    for (const [code, message] of Object.entries(messages)) {
        const sample = new Map<string, object>(Object.entries(samples)).get(code) ?? {};
        const held = Object.keys(sample).filter((key) => key !== 'code');
        const named = placeholders(new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst());
        expect([code, named]).toEqual([code, held.sort()]);
    }
});

test.each(languages)('%s: words with names from outside do nothing but be read', (language) => {
    const texts = new Texts({ language, utcOffset: 0 });
    const hostile = 'x\n*b* [y](http://z) @all';
    for (const sample of Object.values(samples)) {
        const values = Object.entries(sample).map(([key, value]): [string, unknown] => [
            key,
            typeof value === 'string' && !['code', 'use', 'made', 'by', 'time'].includes(key) ? hostile : value,
        ]);
        const said = texts.list([Object.fromEntries(values) as PartWords]).toString();
        expect(said.replace(/`[^`]*`/g, '')).not.toMatch(/\n|\*b\*|\]\(|@all|\{\w+\}/);
        expect(said).not.toBe('');
    }
});
