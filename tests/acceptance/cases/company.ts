import type { Stage } from '../acceptance-case';
import type { Group } from '../authentik/directory';
import type { World } from '../world';

export interface Company {
    staff: Group;
    leads: Group;
    /** above `unit`, which is above `team` */
    all: Group;
    unit: Group;
    team: Group;
    /** the only one that gives the room `club` */
    club: Group;
}

const companies = new WeakMap<World, Company>();

/** Groups with rules that the cases of memberships share, each with people of its own: new rules would mean a new entry each time. */
export const companyStage: Stage = {
    prepare: async (world) => {
        const { directory, prefix } = world;
        const all = await directory.addGroup('all');
        const unit = await directory.addGroup('unit', all);
        const company: Company = {
            ...{ all, unit, team: await directory.addGroup('team', unit) },
            staff: await directory.addGroup('staff'),
            leads: await directory.addGroup('leads'),
            club: await directory.addGroup('club'),
        };
        companies.set(world, company);
        await world.configure({
            group_rules: [
                `"${company.staff.name}": { channels: ["${prefix}-hall"], private: ["${prefix}-desk"] }`,
                ...[company.leads, all, unit, company.team, company.club].map(({ name }) => `"${name}": "#${name}"`),
                // the name that a case gives to the group "club" later
                `"${prefix}-society": "#${company.club.name}"`,
            ].join('\n'),
            ...{ deactivate_users: true, deactivate_after_hours: 0 },
        });
        await world.setUp();
    },
};

/** The groups of the stage that the world has been prepared with. */
export function companyOf(world: World): Company {
    const company = companies.get(world);
    if (!company) throw new Error('this world has no company');
    return company;
}
