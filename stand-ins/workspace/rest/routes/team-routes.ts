import type { Model, TeamRecord } from '../../model';
import { createTeam, type NewTeam } from '../../server/create-team';
import { removeUserFromRoom } from '../../server/remove-user-from-room';
import { findSubscription } from '../../server/subscriptions';
import { addTeamMembers, removeTeamMember, updateTeamMember, type TeamMemberFields } from '../../server/team-members';
import { findTeamByName, findTeamMember, teamMembers, teamRooms } from '../../server/teams';
import type { Answer } from '../answers';
import type { RestApi, UserCall } from '../api';
import type { Fields } from '../body';
import { readPage, takePage } from '../pagination';
import { canAccessRoom, hasPermission } from '../permissions';
import { showRoom } from '../show-room';
import { showTeam, showTeamMember } from '../show-team';
import {
    addedMembers,
    newTeam,
    removedMember,
    teamInfo,
    teamMembersQuery,
    teamRoomsQuery,
    updatedMember,
} from './team-schemas';

/** From when on permissions stand at the route; between April and mid-2026, the exact version is not known. */
const permissionsAtRouteSince = '8.5';

/** `teams.…` (`apps/meteor/server/api/v1/teams.ts`). Most errors are bare texts, without `errorType`. */
export function addTeamRoutes(api: RestApi): void {
    api.authenticated('GET', 'teams.list', {}, (call) => {
        const { model } = call.workspace;
        return teams(
            call,
            [...model.teams.values()].filter(({ _id }) => findTeamMember(model, _id, call.user._id)),
        );
    });
    withPermission(api, 'GET', 'teams.listAll', 'view-all-teams', {}, (call) =>
        teams(call, [...call.workspace.model.teams.values()]),
    );
    withPermission(api, 'POST', 'teams.create', 'create-team', { body: newTeam }, create);

    api.authenticated('GET', 'teams.info', { query: teamInfo }, ({ answers, workspace: { model }, user, query }) => {
        const team = teamFrom(model, query);
        if (!team) return answers.failure('Team not found');
        if (!model.rooms.has(team.roomId)) return answers.failure('Room not found');
        const sees = canAccessRoom(model, user, team.roomId) || hasPermission(model, user, 'view-all-teams');
        return sees ? answers.success({ teamInfo: team }) : answers.forbidden();
    });
    api.authenticated('GET', 'teams.members', { query: teamMembersQuery }, members);
    api.authenticated('GET', 'teams.listRooms', { query: teamRoomsQuery }, rooms);

    const forTeam =
        (permissions: string[], action: (call: UserCall, team: TeamRecord) => Answer | Promise<Answer>) =>
        (call: UserCall): Answer | Promise<Answer> => {
            const { answers, workspace, user, body } = call;
            const team = teamFrom(workspace.model, body);
            if (!team) return answers.failure('team-does-not-exist');
            const may = permissions.some((name) => hasPermission(workspace.model, user, name, team.roomId));
            return may ? action(call, team) : answers.forbidden();
        };
    const add = forTeam(['add-team-member', 'edit-team-member'], async ({ answers, workspace, user, body }, team) => {
        await addTeamMembers(workspace, user, team, body.members as TeamMemberFields[]);
        return answers.success();
    });
    api.authenticated('POST', 'teams.addMembers', { body: addedMembers }, add);
    const update = forTeam(['edit-team-member'], ({ answers, workspace, body }, team) => {
        updateTeamMember(workspace, team, body.member as TeamMemberFields);
        return answers.success();
    });
    api.authenticated('POST', 'teams.updateMember', { body: updatedMember }, update);
    const remove = forTeam(['edit-team-member'], removeMember);
    api.authenticated('POST', 'teams.removeMember', { body: removedMember }, remove);
}

/** The same permission, refused in the words of each version. */
function withPermission(
    api: RestApi,
    method: 'GET' | 'POST',
    path: string,
    permission: string,
    options: object,
    action: (call: UserCall) => Answer | Promise<Answer>,
): void {
    api.authenticated(method, path, { ...options, until: permissionsAtRouteSince }, (call) =>
        hasPermission(call.workspace.model, call.user, permission) ? action(call) : call.answers.forbidden(),
    );
    const now = { ...options, since: permissionsAtRouteSince, permissions: [permission] };
    api.authenticated(method, path, now, action);
}

function teamFrom(model: Model, fields: Fields): TeamRecord | undefined {
    if (typeof fields.teamId === 'string' && fields.teamId !== '') return model.teams.get(fields.teamId);
    return typeof fields.teamName === 'string' ? findTeamByName(model, fields.teamName) : undefined;
}

function teams({ answers, workspace, query }: UserCall, listed: TeamRecord[]): Answer {
    const page = readPage(workspace, query);
    const shown = takePage(listed, page, {}).map((team) => showTeam(workspace.model, team));
    return answers.success({ teams: shown, total: listed.length, count: shown.length, offset: page.offset });
}

async function create({ answers, workspace, user, body }: UserCall): Promise<Answer> {
    const options = body as unknown as NewTeam;
    const converted = options.room?.id;
    if (converted !== undefined && !hasPermission(workspace.model, user, 'edit-room', converted)) {
        return answers.forbidden();
    }
    return answers.success({ team: await createTeam(workspace, user, options) });
}

/** Of a team one is not in, private or not, nobody is shown without `view-all-teams`; deactivated people never are. */
function members({ answers, workspace, user, query }: UserCall): Answer {
    const { model } = workspace;
    const team = teamFrom(model, query);
    if (!team) return answers.failure('team-does-not-exist');
    const page = readPage(workspace, query);
    const sees =
        findTeamMember(model, team._id, user._id) !== undefined ||
        hasPermission(model, user, 'view-all-teams', team.roomId);
    const fits = (value: string | undefined, filter: string | undefined): boolean =>
        !filter || value?.toLowerCase().includes(filter.toLowerCase()) === true;
    const listed = teamMembers(model, team._id).flatMap((member) => {
        const person = model.users.get(member.userId);
        const isWanted =
            sees && person?.active && fits(person.username, query.username) && fits(person.name, query.name);
        return isWanted ? [showTeamMember(member, person)] : [];
    });
    const shown = takePage(listed, { ...page, sort: undefined }, {});
    return answers.success({ members: shown, total: listed.length, count: shown.length, offset: page.offset });
}

/** Channels of the team, and of its private rooms those the caller is in, or all with `view-all-team-channels`. */
function rooms({ answers, workspace, user, query }: UserCall): Answer {
    const { model } = workspace;
    const team = teamFrom(model, query);
    if (!team) return answers.failure('team-does-not-exist');
    const page = readPage(workspace, query);
    const isMember = findTeamMember(model, team._id, user._id) !== undefined;
    if (team.type === 1 && !isMember && !hasPermission(model, user, 'view-all-teams', team.roomId)) {
        throw new Error('user-not-on-private-team');
    }
    const seesAll = hasPermission(model, user, 'view-all-team-channels', team.roomId);
    const filter = (query.filter ?? '').trim().toLowerCase();
    const listed = teamRooms(model, team._id)
        .filter(({ name }) => name.toLowerCase().includes(filter))
        .filter(({ teamDefault }) => query.type !== 'autoJoin' || teamDefault === true)
        .filter(({ _id, t }) => seesAll || t === 'c' || findSubscription(model, _id, user._id));
    const shown = takePage(listed, { ...page, sort: undefined }, {}).map((room) => showRoom(model, room));
    return answers.success({ rooms: shown, total: listed.length, count: shown.length, offset: page.offset });
}

/** Deactivated people cannot be taken out. `rooms` names rooms of the team to take them out of as well. */
async function removeMember(call: UserCall, team: TeamRecord): Promise<Answer> {
    const { answers, workspace, user: caller, body } = call;
    const { model } = workspace;
    const user = model.users.get(String(body.userId));
    if (!user?.active) return answers.failure('invalid-user');
    await removeTeamMember(workspace, caller, team, user);
    const wanted = Array.isArray(body.rooms) ? body.rooms : [];
    for (const { _id, teamId } of [...model.rooms.values()]) {
        if (teamId === team._id && wanted.includes(_id)) await removeUserFromRoom(workspace, _id, user, caller);
    }
    return answers.success();
}
