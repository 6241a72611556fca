import type { Model, RoleRecord, UserRecord } from './model';
import { hashPassword } from './login/password';
import { createSubscription } from './server/subscriptions';

const globalRoles = [
    'admin',
    'user',
    'bot',
    'app',
    'guest',
    'anonymous',
    'auditor',
    'auditor-log',
    'federated-external',
    'livechat-agent',
    'livechat-manager',
    'livechat-monitor',
];
const roomRoles = ['owner', 'moderator', 'leader'];

/** What every workspace has: the built-in roles, `admin` (password "admin"), `rocket.cat` and the channel `general`. */
export function seed(model: Model): void {
    for (const id of globalRoles) model.roles.set(id, builtInRole(id, 'Users'));
    for (const id of roomRoles) model.roles.set(id, builtInRole(id, 'Subscriptions'));

    const now = new Date();
    const rocketCat: UserRecord = {
        _id: 'rocket.cat',
        username: 'rocket.cat',
        name: 'Rocket.Cat',
        emails: [],
        roles: ['bot'],
        type: 'bot',
        active: true,
        services: {},
        createdAt: now,
        _updatedAt: now,
    };
    const admin: UserRecord = {
        ...rocketCat,
        _id: 'rocketchat-admin',
        username: 'admin',
        name: 'Administrator',
        roles: ['admin'],
        type: 'user',
        services: { password: { hash: hashPassword('admin') } },
    };
    for (const user of [rocketCat, admin]) model.users.set(user._id, user);

    const general = {
        _id: 'GENERAL',
        name: 'general',
        t: 'c' as const,
        u: { _id: 'rocket.cat', username: 'rocket.cat' },
        default: true,
        msgs: 0,
        ts: now,
        _updatedAt: now,
    };
    model.rooms.set(general._id, general);
    createSubscription(model, general, admin);
}

function builtInRole(id: string, scope: RoleRecord['scope']): RoleRecord {
    return { _id: id, name: id, description: '', scope, protected: true };
}
