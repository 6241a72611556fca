import { hashPassword } from './login/password';
import type { Model, RoleRecord, UserRecord } from './model';
import { createSubscription } from './server/subscriptions';

/** Role → description, as a server has them after its first start (`upsertPermissions.ts`). */
const globalRoles = {
    admin: 'Admin',
    user: '',
    bot: '',
    app: '',
    guest: '',
    anonymous: '',
    auditor: '',
    'auditor-log': '',
    'federated-external': '',
    'livechat-agent': 'Livechat Agent',
    'livechat-manager': 'Livechat Manager',
    'livechat-monitor': '',
};
const roomRoles = { owner: 'Owner', moderator: 'Moderator', leader: 'Leader' };

/** What every workspace has: the built-in roles, `admin` (password "admin"), `rocket.cat` and the channel `general`. */
export function seed(model: Model): void {
    seedRoles(model);

    const now = new Date();
    const rocketCat: UserRecord = {
        _id: 'rocket.cat',
        username: 'rocket.cat',
        name: 'Rocket.Cat',
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

/** The roles that every server brings; they cannot be deleted. */
export function seedRoles(model: Model): void {
    for (const [id, description] of Object.entries(globalRoles)) addRole(model, id, description, 'Users');
    for (const [id, description] of Object.entries(roomRoles)) addRole(model, id, description, 'Subscriptions');
}

function addRole(model: Model, _id: string, description: string, scope: RoleRecord['scope']): void {
    model.roles.set(_id, { _id, name: _id, description, scope, protected: true });
}
