import AdmZip from 'adm-zip';
import FormData from 'form-data';
import type { AppManifest } from '../package';
import { DeployError } from './deploy-error';
import { refusal } from './refusal';
import { call, type Answer, type Server } from './rest';

export interface Deployment {
    action: 'installed' | 'updated';
    name: string;
    version: string;
    /** as the server reports it, such as `manually_enabled` */
    status: string;
    isEnabled: boolean;
}

/**
 * Uploads a zip the way the admin panel does: `POST /api/apps`, or `POST /api/apps/<id>` where the app is installed already.
 * Throws DeployError for every refusal. An app that an administrator disabled stays disabled over an update.
 */
export async function deployApp(server: Server, zip: Buffer): Promise<Deployment> {
    const { id, name, version, permissions } = manifestOf(zip);
    await findServer(server);

    const found = await call(server, 'GET', `/api/apps/${id}`);
    const isInstalled = found.status === 200;
    if (!isInstalled && found.status !== 404) throw refusal(found, 'looking for the app');
    const wasDisabled = isInstalled && !isEnabled(appOf(found).status);

    const form = new FormData();
    form.append('app', zip, { filename: `${name}.zip`, contentType: 'application/zip' });
    form.append('permissions', JSON.stringify(permissions ?? []));
    const path = isInstalled ? `/api/apps/${id}` : '/api/apps';
    const uploaded = await succeed(call(server, 'POST', path, form), 'uploading the app');

    let status = String(appOf(uploaded).status);
    if (!isEnabled(status) && !wasDisabled) {
        // the upload does not say why an app was not enabled; asking to enable it does
        await succeed(
            call(server, 'POST', `/api/apps/${id}/status`, { status: 'manually_enabled' }),
            'enabling the app',
        );
        const now = await succeed(call(server, 'GET', `/api/apps/${id}/status`), 'asking for the status of the app');
        status = String(now.body.status);
        if (!isEnabled(status)) {
            throw new DeployError(
                'not-enabled',
                `The app is uploaded, but it did not start (status ${status}). Look at its "Logs" tab under Administration > Marketplace > Private Apps.`,
            );
        }
    }
    return { action: isInstalled ? 'updated' : 'installed', name, version, status, isEnabled: isEnabled(status) };
}

/** Whether a Rocket.Chat is there and takes the token. Throws DeployError where not. */
export async function findServer(server: Server): Promise<void> {
    const info = await call({ url: server.url }, 'GET', '/api/info');
    if (typeof info.body.version !== 'string' && info.body.success !== true)
        throw refusal(info, 'asking for its version');
    await succeed(call(server, 'GET', '/api/v1/me'), 'checking the token');
}

function manifestOf(zip: Buffer): AppManifest {
    try {
        const text = new AdmZip(zip).readAsText('app.json');
        const manifest = JSON.parse(text) as AppManifest;
        if (typeof manifest.id === 'string') return manifest;
    } catch {
        // told below
    }
    throw new DeployError(
        'invalid-zip',
        'The zip holds no app.json of an app. Make it with `npm run package`, or leave out --zip.',
    );
}

async function succeed(answer: Promise<Answer>, doing: string): Promise<Answer> {
    const { status, body } = await answer;
    if (status !== 200 || body.success === false) throw refusal({ status, body }, doing);
    return { status, body };
}

function appOf({ body }: Answer): Record<string, unknown> {
    const { app } = body;
    return typeof app === 'object' && app !== null ? (app as Record<string, unknown>) : {};
}

function isEnabled(status: unknown): boolean {
    return status === 'auto_enabled' || status === 'manually_enabled';
}
