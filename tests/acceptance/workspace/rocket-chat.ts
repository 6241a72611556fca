import { randomBytes } from 'node:crypto';

import { DeployError } from '../../../scripts/deployment/deploy-error';
import { call, type Answer as RestAnswer, type Server } from '../../../scripts/deployment/rest';

type Fields = Record<string, unknown>;

export interface Membership {
    name: string;
    isPrivate: boolean;
    roles: string[];
}

interface Session {
    userId: string;
    token: string;
}

/** The REST API of a Rocket.Chat as its administrator uses it. It says the same of a real server and of the stand-in. */
export class RocketChat {
    private name: string | undefined;

    constructor(readonly server: Server & { credentials: Session }) {}

    /** The username of the administrator. */
    async ownName(): Promise<string> {
        this.name ??= String((await this.get('me')).username);
        return this.name;
    }

    async invite(roomId: string, userId: string): Promise<void> {
        await this.post('channels.invite', { roomId, userId });
    }

    async addAccount(username: string, { name, email }: { name: string; email: string }): Promise<void> {
        const password = randomBytes(12).toString('hex');
        const roles = ['user'];
        await this.post('users.create', { username, name, email, password, roles, verified: true });
    }

    async renameAccount(username: string, to: string): Promise<void> {
        const { _id: userId } = await this.account(username);
        await this.post('users.update', { userId, data: { username: to } });
    }

    async account(username: string): Promise<Fields> {
        const { user } = await this.get(`users.info?username=${encodeURIComponent(username)}`);
        return user as Fields;
    }

    async hasAccount(username: string): Promise<boolean> {
        const answer = await call(this.server, 'GET', `/api/v1/users.info?username=${encodeURIComponent(username)}`);
        return answer.body.success === true;
    }

    /** The rooms that a person is in; private ones too, which an administrator cannot look into. */
    async roomsOf(username: string): Promise<Membership[]> {
        const path = `users.info?username=${encodeURIComponent(username)}&includeUserRooms=true`;
        const { rooms = [] } = (await this.get(path)).user as {
            rooms?: { name: string; t: string; roles?: string[] }[];
        };
        return rooms.map(({ name, t, roles = [] }) => ({ name, isPrivate: t === 'p', roles }));
    }

    async addChannel(name: string, members: readonly string[] = []): Promise<string> {
        const { channel } = await this.post('channels.create', { name, members });
        return String((channel as Fields)._id);
    }

    async renameChannel(roomName: string, name: string): Promise<void> {
        const { channel } = await this.get(`channels.info?roomName=${encodeURIComponent(roomName)}`);
        await this.post('channels.rename', { roomId: (channel as Fields)._id, name });
    }

    async setting(id: string): Promise<unknown> {
        return (await this.get(`settings/${encodeURIComponent(id)}`)).value;
    }

    async setSetting(id: string, value: unknown): Promise<void> {
        await this.post(`settings/${encodeURIComponent(id)}`, { value });
    }

    /** All settings that its administrator sees. */
    async settings(): Promise<Map<string, unknown>> {
        const { settings } = await this.get('settings?count=0');
        return new Map((settings as { _id: string; value: unknown }[]).map(({ _id, value }) => [_id, value]));
    }

    async removeRooms(prefix: string): Promise<void> {
        const { rooms } = await this.get(`rooms.adminRooms?count=0&filter=${prefix}`);
        for (const { _id, name } of rooms as { _id: string; name?: string }[]) {
            if (name?.startsWith(prefix)) await this.post('rooms.delete', { roomId: _id });
        }
    }

    async removeAccounts(prefix: string): Promise<void> {
        const { users } = await this.get('users.list?count=0');
        for (const { _id, username } of users as { _id: string; username?: string }[]) {
            if (username?.startsWith(prefix)) await this.post('users.delete', { userId: _id, confirmRelinquish: true });
        }
    }

    /** @returns why it is still there, in words; nothing where it is gone */
    async removeEntry(name: string): Promise<string[]> {
        const answer = await call(this.server, 'POST', '/api/v1/settings.removeCustomOAuth', { name });
        if (answer.body.success === true) return [];
        await this.setSetting(`Accounts_OAuth_Custom-${name}`, false);
        return [`the custom OAuth entry ${name} is disabled: before 8.8 only the admin panel removes it`];
    }

    /** What the login page is told of a login service; undefined where it gets none of that name. */
    async service(name: string): Promise<Fields | undefined> {
        const { services } = await this.get('settings.oauth');
        return (services as Fields[]).find(({ service }) => service === name);
    }

    /** Types a slash command as somebody. @param as administrator unless given */
    async type(command: string, roomId: string, as?: Session): Promise<void> {
        const [, name = '', params = ''] = /^\/(\S+)\s*([\s\S]*)$/.exec(command) ?? [];
        const server = as ? { ...this.server, credentials: as } : this.server;
        await succeed(call(server, 'POST', '/api/v1/commands.run', { command: name, params, roomId }), 'commands.run');
    }

    /** A session of an account that `addAccount` has made cannot be had: this one makes its own. */
    async logInAs(username: string, more: { name: string; email: string }): Promise<Session> {
        const password = randomBytes(12).toString('hex');
        await this.post('users.create', { username, ...more, password, roles: ['user'], verified: true });
        const { data } = (await call(this.server, 'POST', '/api/v1/login', { user: username, password })).body;
        const { userId, authToken } = data as { userId: string; authToken: string };
        return { userId, token: authToken };
    }

    async get(path: string): Promise<Fields> {
        return succeed(call(this.server, 'GET', `/api/v1/${path}`), path);
    }

    async post(path: string, body: Fields): Promise<Fields> {
        return succeed(call(this.server, 'POST', `/api/v1/${path}`, body), path);
    }
}

async function succeed(answer: Promise<RestAnswer>, path: string): Promise<Fields> {
    const { status, body } = await answer;
    if (status === 200 && body.success !== false) return body;
    const words = JSON.stringify(body.error ?? body.message ?? body).slice(0, 300);
    throw new DeployError('refused', `Rocket.Chat answered ${path.split('?')[0] ?? ''} with ${status}: ${words}`);
}
