import { performance } from 'node:perf_hooks';
import type { Servers } from '../../../scripts/playground/servers';

type Json = Record<string, unknown>;

/**
 * What an administrator would write who has an afternoon: read the groups with their members, make a channel for each, and invite one
 * person after the other, over REST.
 * @returns how many calls it took, and how long
 */
export async function runScript({ workspace, embedded, rest }: Servers): Promise<{ calls: number; wallMs: number }> {
    if (!embedded) throw new Error('There is no authentik to read');
    const { userId, token } = rest.credentials;
    const headers = { 'X-User-Id': userId, 'X-Auth-Token': token, 'Content-Type': 'application/json' };
    let calls = 0;
    const ask = async (url: string, request: RequestInit): Promise<Json> => {
        calls += 1;
        const response = await fetch(url, request);
        return (await response.json()) as Json;
    };
    const started = performance.now();
    for (let page = 1; page > 0;) {
        const authorization = { Authorization: `Bearer ${embedded.token}` };
        const url = `${embedded.url}/api/v3/core/groups/?include_users=true&page=${page}&page_size=20`;
        const answer = await ask(url, { headers: authorization });
        for (const { name, users_obj: members } of answer.results as { name: string; users_obj: Json[] }[]) {
            if (!name.startsWith('team-')) continue;
            const create = { method: 'POST', headers, body: JSON.stringify({ name }) };
            const { channel } = await ask(`${workspace.url}/api/v1/channels.create`, create);
            const { _id: roomId } = channel as { _id: string };
            for (const { username } of members) {
                const query = `username=${encodeURIComponent(String(username))}`;
                const { user } = await ask(`${workspace.url}/api/v1/users.info?${query}`, { headers });
                const body = JSON.stringify({ roomId, userId: (user as { _id: string })._id });
                await ask(`${workspace.url}/api/v1/channels.invite`, { method: 'POST', headers, body });
            }
        }
        page = (answer.pagination as { next: number }).next;
    }
    return { calls, wallMs: Math.round(performance.now() - started) };
}
