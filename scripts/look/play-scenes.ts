import { Lab } from '../../tests/integration/lab';
import type { Language } from '../../src/texts/languages';
import { Texts } from '../../src/texts/texts';
import { demoSettings } from '../playground/demo';
import { readDirectory, readWorkspace } from '../playground/read-file';
import { sample } from '../playground/servers';
import { consoleScenes } from './console-scenes';
import { sceneOf, type Scene } from './scene';

const nothingTyped = { authentik_url: '', authentik_token: '', rocketchat_token: '' };

/** People who are no longer in the groups of their rooms: the first removals wait for a person. */
const moved = {
    users: [
        { username: 'alan', groups: ['operations'] },
        { username: 'frances', groups: [] },
        { username: 'ada', groups: ['leads'] },
    ],
};

/** From the first command to the first undo, in the real engine, on a server of that language: the company of `samples/`. */
export async function playScenes(language: Language): Promise<Scene[]> {
    const lab = await Lab.start({
        workspace: readWorkspace(sample('workspace.yaml')),
        directory: readDirectory(sample('directory.yaml')),
        isBare: true,
        settings: { ...demoSettings(), ...nothingTyped },
    });
    const see = (name: string, command: string): Promise<Scene> => sceneOf(lab, name, `/authentik-sync ${command}`);
    try {
        lab.workspace.patch({ settings: { Language: language } });
        const first = await see('first-contact', '');
        await lab.settings.save(typedBy(lab));
        const before = [first, await see('setup', 'setup'), await see('plan', 'plan'), await see('people', 'people')];
        const run = [await see('run', ''), await see('keep', 'keep')];
        const after = [await see('check', 'check'), await see('status', 'status'), await see('user', 'user ada')];
        lab.authentik.patch(moved);
        const withheld = await see('plan-withheld', 'plan');
        const console = await consoleScenes(lab, new Texts({ language, utcOffset: 0 }));
        const rest = [await see('undo', 'undo'), await see('history', 'history'), await see('help', 'help')];
        return [...before, ...run, ...after, withheld, ...console, ...rest];
    } finally {
        await lab.stop();
    }
}

function typedBy({ servers }: Lab): Record<string, string> {
    return Object.fromEntries(Object.keys(nothingTyped).map((id) => [id, servers.known[id] ?? '']));
}
