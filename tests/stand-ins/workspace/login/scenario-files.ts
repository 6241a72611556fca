import type { DirectoryFile, SetUpPatch, StandInAuthentik } from '../../../../stand-ins/authentik';
import type { Flow } from '../../../../stand-ins/workspace/login/login-outcome';
import type { WorkspaceFile } from '../../../../stand-ins/workspace/workspace-file';
import { entryFields, prefixed } from './login-fixture';
import type { LoginScenario } from './login-scenario';

/** What each scenario is unless it says otherwise: people from authentik are not asked for codes by e-mail. */
const usualSettings = { Accounts_twoFactorAuthentication_email_available_for_OAuth_users: false };
const usualVersion = '8.8.1';
/** URL and paths as authentik's guide cuts them. */
const guideUrls = {
    '-url': '{authentik}/application/o',
    '-token_path': '/token/',
    '-identity_path': '/userinfo/',
    '-authorize_path': '/authorize/',
};

/** The workspace of a scenario as its YAML has it, with the entry and the switch between the flows. */
export function workspaceFileOf(scenario: LoginScenario, flow: Flow, authentik: StandInAuthentik): WorkspaceFile {
    const { workspace = {}, entry = {} } = scenario;
    const version = workspace.version ?? usualVersion;
    // 9.0 has no switch
    const hasSwitch = !version.startsWith('9.');
    return {
        ...workspace,
        version,
        settings: {
            ...usualSettings,
            ...(hasSwitch && { Accounts_OAuth_Use_Modern_Flow: flow === 'modern' }),
            ...workspace.settings,
            ...filled(prefixed({ ...entryFields(authentik), ...guideUrls, ...entry }), '{authentik}', authentik.url),
        },
    };
}

/** The directory of a scenario as its YAML has it. */
export function directoryFileOf({ directory }: LoginScenario): DirectoryFile {
    return directory ?? { users: [{ username: 'ada', name: 'Ada Lovelace', email: 'ada@example.com' }] };
}

/** What is different about provider and application in a scenario, for `patchSetUp` after `setWorkspaceUrl`. */
export function setUpOf({ setUp = {} }: LoginScenario, workspaceUrl: string): SetUpPatch {
    return filled(setUp, '{workspace}', workspaceUrl);
}

/** The same data, with the address in place of what stands for it. */
function filled<T>(data: T, place: string, address: string): T {
    return JSON.parse(JSON.stringify(data).replaceAll(place, address)) as T;
}
