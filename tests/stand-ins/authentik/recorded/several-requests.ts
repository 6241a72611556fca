import { LOGIN_SCRIPTS } from './login-scripts';
import { LOGOUT_SCRIPTS } from './logout-scripts';
import type { Script, Stage } from './preparation';
import { api, rows } from '../test-client';

/** Like those who recorded, it does not say what it is. */
const QUIET = { 'user-agent': '' };

async function groupPk({ authentik }: Stage, name: string): Promise<string> {
    return String(rows(await api(authentik, `/core/groups/?name=${encodeURIComponent(name)}`))[0]?.pk);
}

async function userPks({ authentik }: Stage, names: string[]): Promise<number[]> {
    const all = rows(await api(authentik, '/core/users/?page_size=100'));
    return names.map((name) => all.find(({ username }) => username === name)?.pk as number);
}

/** `donald` may have been renamed on the way. */
async function donald(stage: Stage): Promise<number> {
    return Number(stage.placeholders.fill('<pk:user donald>'));
}

async function addAndRemove(stage: Stage): Promise<void> {
    const leads = await groupPk(stage, 'leads');
    const body = { pk: await donald(stage) };
    for (const verb of ['add', 'remove', 'add', 'remove', 'add', 'remove']) {
        await api(stage.authentik, `/core/groups/${leads}/${verb}_user/`, { method: 'POST', body, headers: QUIET });
    }
}

const MEMBERS = ['ada', 'barbara'];
const SIX = ['alan', 'edsger', 'dennis', 'radia', 'frances'];

async function setMembers(stage: Stage, names: string[], withDonald: boolean): Promise<void> {
    const users = [...(await userPks(stage, names)), ...(withDonald ? [await donald(stage)] : [])];
    const leads = await groupPk(stage, 'leads');
    await api(stage.authentik, `/core/groups/${leads}/`, { method: 'PATCH', body: { users }, headers: QUIET });
}

/** What was done in exchanges that are no single request, by their titles. */
export const SCRIPTS: Readonly<Record<string, Script>> = {
    ...LOGIN_SCRIPTS,
    ...LOGOUT_SCRIPTS,
    'six changes without a pause: add, remove, add, remove, add, remove': addAndRemove,
    'PATCH of the group with six new members in one request': (stage) => setMembers(stage, [...MEMBERS, ...SIX], true),
    'and back': (stage) => setMembers(stage, MEMBERS, false),
    'a change outside of any request (SQL on the membership table)': async ({ authentik }) => {
        authentik.patch({ users: [{ username: 'barbara', groups: ['team-mobile'] }] });
    },
};
