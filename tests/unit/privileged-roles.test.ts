import type { IUserRead } from '@rocket.chat/apps-engine/definition/accessors';
import { Failure } from '../../src/model/failure';
import type { RestClient } from '../../src/workspace/rest-client';
import { Roles } from '../../src/workspace/roles';

/** Roles of a server that answers the question for permissions so. */
function rolesBy(answer: () => Promise<object>): Roles {
    return new Roles({ get: answer } as unknown as RestClient, {} as IUserRead);
}

test('a role by which one may take an administrator’s account is one that is guarded, whatever it is called', async () => {
    const update = [
        { _id: 'edit-other-user-password', roles: ['admin', 'helpdesk-id'] },
        { _id: 'user-generate-access-token', roles: ['admin', 'integration-id'] },
        { _id: 'create-c', roles: ['admin', 'user'] },
    ];
    expect(await rolesBy(async () => ({ update })).privileged()).toEqual(['admin', 'helpdesk-id', 'integration-id']);
});

test('without the permission it is admin alone, and an answer that fails for another reason is none', async () => {
    const refused = new Failure('rocketchat_permission_missing', { permission: 'x', endpoint: 'y' });
    expect(await rolesBy(async () => Promise.reject(refused)).privileged()).toEqual(['admin']);
    const absent = new Failure('rocketchat_refused', { endpoint: 'y', status: 404, error: 'z' });
    expect(await rolesBy(async () => Promise.reject(absent)).privileged()).toEqual(['admin']);
    const busy = new Failure('rocketchat_throttled', { endpoint: 'y', seconds: '60' });
    await expect(rolesBy(async () => Promise.reject(busy)).privileged()).rejects.toBe(busy);
});
