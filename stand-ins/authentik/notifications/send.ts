import { randomUUID } from 'node:crypto';

import { post } from './post';
import { pythonJson, slackBody, webhookBody, webhookHeaders, type Notice } from './webhook-body';
import type { Installation } from '../state/installation';
import type { TransportRecord } from '../state/records';

/**
 * Sends a notice in the way of a transport: into the list of authentik's own notifications, or over HTTP. Mail goes
 * nowhere.
 *
 * @returns what the other side said: its status and its text
 * @throws TransportError
 */
export async function send(
    installation: Installation,
    transport: TransportRecord,
    notice: Notice,
    signal: AbortSignal = new AbortController().signal,
): Promise<(string | number)[]> {
    const { mode, webhookUrl } = transport;
    if (mode === 'local') {
        const { severity, body, event, user } = notice;
        const pk = randomUUID();
        const created = new Date().toISOString();
        installation.notifications.set(pk, { pk, severity, body, event, user: user.pk, created, seen: false });
    }
    if (mode === 'local' || mode === 'email') {
        return [];
    }
    const isSlack = mode === 'webhook_slack';
    const body = isSlack ? slackBody(installation, notice) : webhookBody(installation, transport, notice);
    const headers = { ...(!isSlack && webhookHeaders(installation, transport, notice)) };
    const { status, text } = await post(
        webhookUrl,
        installation,
        { ...headers, 'Content-Type': 'application/json' },
        pythonJson(body),
        signal,
    );
    return [status, text];
}
