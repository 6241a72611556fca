import { parseConfig } from '../../src/config/parse-config';
import { settings } from '../../src/config/settings';
import { memoryRunner } from '../support/memory-runner';
import { configOf, MemoryDirectory, MemoryWorkspace } from '../support/memory-servers';

const defaults = Object.fromEntries(settings.map(({ id, packageValue }) => [id, packageValue as unknown]));
const problemsOf = (service_name: string) =>
    parseConfig({ ...defaults, authentik_url: 'https://authentik.company', service_name }).problems;

test.each(['google', 'GitHub', 'Word-Press', 'github_enterprise', 'password', 'LDAP', 're sume'])(
    '%j is another way to log in, whatever signs are in it, and refused',
    (typed) => {
        expect(problemsOf(typed)).toEqual([
            { setting: 'service_name', problem: { code: 'setting.built_in_service', typed } },
        ]);
    },
);

test.each(['authentik', 'Authentik', 'google_by_authentik', 'sso2'])('%j is a name of its own', (typed) => {
    expect(problemsOf(typed)).toEqual([]);
});

test.each([
    ['authentik', undefined],
    ['Authentik', undefined],
    ['AUTHENTIK', { name: 'Authentik', service: 'authentik' }],
    ['My SSO', { name: 'Mysso', service: 'mysso' }],
    ['authen-tik', { name: 'Authentik', service: 'authentik' }],
])('what Rocket.Chat makes of %j is said where it is another name', async (service_name, becomes) => {
    const run = memoryRunner(configOf({ service_name }), new MemoryDirectory(), new MemoryWorkspace());
    const { plan } = await run.runner.plan();
    const note = plan.notes.find(({ code }) => code === 'service_name_changed');
    expect(note).toEqual(
        becomes && {
            ...{ code: 'service_name_changed', subject: service_name },
            details: { code: 'detail.becomes', ...becomes },
        },
    );
});
