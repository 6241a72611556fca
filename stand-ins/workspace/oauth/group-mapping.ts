import type { Identity } from '../login/identity';
import type { UserRecord } from '../model';
import { booleanSetting, listSetting, stringSetting } from '../rest/setting-value';
import type { Server } from '../server';
import { addUserToRoom } from '../server/add-user-to-room';
import { insertRoom } from '../server/create-room';
import { findRoomByNameOrTitle } from '../server/find-rooms';
import { findUserByUsernameIgnoringCase } from '../server/find-users';
import { addUserRoles, findRoles, removeUserFromRoles } from '../server/user-roles';
import { validRoomName } from '../server/valid-room-name';

/**
 * Rocket.Chat's own mapping of groups and roles of one custom OAuth service (premium;
 * `apps/meteor/ee/server/lib/oauth/Manager.ts`, `ee/server/configuration/oauth.ts`). Without the licence module
 * `oauth-enterprise` both of its switches read as off.
 */
export class GroupMapping {
    private readonly entry: string;

    constructor(
        private readonly server: Server,
        /** lower-case key such as `authentik` */
        service: string,
    ) {
        this.entry = `Accounts_OAuth_Custom-${service.charAt(0).toUpperCase()}${service.slice(1)}`;
    }

    /**
     * For every entry of the map, whatever groups the person is in: a missing room is created, as a channel owned by
     * `channels_admin`; then, with the group, the person is added to the room, of whatever type it is. Nobody is ever taken
     * out. A map that is no JSON, and an owner who does not exist, end it without a word.
     * @throws whatever creating or adding is refused with, so that the login fails and later entries are not reached
     */
    async mapChannels(user: UserRecord, identity: Identity): Promise<void> {
        const { server } = this;
        if (!this.isOn('map_channels')) return;
        const map = this.channelMap();
        const owner = findUserByUsernameIgnoringCase(server.model, this.text('channels_admin'));
        const claim = this.text('groups_claim');
        if (!map || !owner || claim === '') return;
        const groups = identity[claim];
        for (const [group, target] of Object.entries(map)) {
            for (const channel of Array.isArray(target) ? (target as unknown[]) : [target]) {
                const name = validRoomName(server, trimmed(channel), { allowDuplicates: true });
                const room =
                    findRoomByNameOrTitle(server.model, name) ??
                    (await insertRoom(server, { type: 'c', name: String(channel), owner }));
                if (Array.isArray(groups) && groups.includes(group)) await addUserToRoom(server, room._id, user);
            }
        }
    }

    /** Gives and takes roles, but only those that `roles_to_sync` names; an empty list changes nothing. */
    syncRoles(user: UserRecord, identity: Identity): void {
        if (!this.isOn('merge_roles') || this.text('roles_claim') === '') return;
        const { model } = this.server;
        const wanted = this.claimedRoles(identity);
        const allowed = findRoles(model, listSetting(this.server, `${this.entry}-roles_to_sync`)).map(({ _id }) => _id);
        const missing = wanted.filter((id) => !user.roles.includes(id) && allowed.includes(id));
        const surplus = user.roles.filter((id) => !wanted.includes(id) && allowed.includes(id));
        addUserRoles(model, user, missing);
        removeUserFromRoles(model, user, surplus);
    }

    /** What a first login gave before 7.5 (RocketChat/Rocket.Chat#35540): every role of the claim. */
    giveAllRoles(user: UserRecord, identity: Identity): void {
        if (this.isOn('merge_roles')) addUserRoles(this.server.model, user, this.claimedRoles(identity));
    }

    /** Ids of the roles that exist under an id or name of the claim. */
    private claimedRoles(identity: Identity): string[] {
        const claimed = identity[this.text('roles_claim')];
        if (!Array.isArray(claimed)) return [];
        const named = claimed.filter((role): role is string => typeof role === 'string');
        const ofKeycloak = ['offline_access', 'uma_authorization'];
        return findRoles(
            this.server.model,
            named.filter((role) => !ofKeycloak.includes(role)),
        ).map(({ _id }) => _id);
    }

    private channelMap(): object | undefined {
        try {
            const map: unknown = JSON.parse(this.text('groups_channel_map').trim() || '{}');
            return typeof map === 'object' && map !== null ? map : undefined;
        } catch {
            return undefined;
        }
    }

    private isOn(suffix: string): boolean {
        const isLicensed = this.server.licence.hasModule('oauth-enterprise');
        return isLicensed && booleanSetting(this.server, `${this.entry}-${suffix}`, false);
    }

    private text(suffix: string): string {
        return stringSetting(this.server, `${this.entry}-${suffix}`);
    }
}

/** @throws TypeError as the server's own `.trim()` of something that is no text */
function trimmed(channel: unknown): string {
    if (typeof channel !== 'string') throw new TypeError('channel.trim is not a function');
    return channel.trim();
}
