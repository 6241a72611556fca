import { DeployError } from '../deployment/deploy-error';
import { refusal } from '../deployment/refusal';
import { call, type Server } from '../deployment/rest';
import manifest from '../../app.json' with { type: 'json' };
import type { Values } from './read-settings';

interface OnPage {
    id: string;
    value?: unknown;
    /** holds where nothing is saved */
    packageValue?: unknown;
}

const path = `/api/apps/${manifest.id}/settings`;

/** The settings of the app on a server, by id; secrets among them. */
export async function readPage(server: Server): Promise<Record<string, unknown>> {
    const settings = await onPage(server);
    return Object.fromEntries(settings.map(({ id, value, packageValue }) => [id, value ?? packageValue]));
}

/**
 * Saves what differs, and looks whether it is there. Returns the names of what was saved.
 * @throws DeployError where a setting is not on the page, before anything is saved; or is not as saved afterwards
 */
export async function savePage(server: Server, values: Values): Promise<string[]> {
    const settings = new Map((await onPage(server)).map((setting) => [setting.id, setting]));
    const missing = Object.keys(values).filter((id) => !settings.has(id));
    if (missing.length > 0)
        throw new DeployError(
            'setting-unknown',
            `The app on this server has no setting ${missing.join(', ')}, so nothing was saved. It is another version: deploy this one first.`,
        );
    const changed = Object.entries(values).filter(([id, value]) => {
        const setting = settings.get(id);
        return (setting?.value ?? setting?.packageValue) !== value;
    });
    if (changed.length === 0) return [];
    const body = { settings: changed.map(([id, value]) => ({ ...settings.get(id), value })) };
    const answer = await call(server, 'POST', path, body);
    if (answer.status !== 200) throw refusal(answer, 'saving the settings of the app');
    const after = await readPage(server);
    const lost = changed.filter(([id, value]) => after[id] !== value).map(([id]) => id);
    if (lost.length > 0)
        throw new DeployError(
            'setting-not-saved',
            `The server has not kept ${lost.join(', ')}. Look at its log, then try again.`,
        );
    return changed.map(([id]) => id);
}

async function onPage(server: Server): Promise<OnPage[]> {
    const answer = await call(server, 'GET', path);
    if (answer.status === 404)
        throw new DeployError('not-installed', 'The app is not installed on this server. Deploy it first.');
    if (answer.status !== 200) throw refusal(answer, 'reading the settings of the app');
    return Object.values(answer.body.settings as Record<string, OnPage>);
}
