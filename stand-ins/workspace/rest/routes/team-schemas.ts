/** What the routes of teams ask of query and body (`packages/rest-typings/src/v1/teams`). */

const string = { type: 'string' };
const number = { type: 'number' };
const strings = { type: 'array', items: string };
const someStrings = { ...strings, minItems: 1, uniqueItems: true, nullable: true };
const member = {
    type: 'object',
    properties: { userId: string, roles: { ...strings, nullable: true } },
    required: ['userId'],
    additionalProperties: false,
};

/** A query that names one team by `teamId` or `teamName`, and what else it may have. */
const teamQuery = (properties: object) => ({
    type: 'object',
    properties: { teamId: string, teamName: string, ...properties },
    oneOf: [{ required: ['teamId'] }, { required: ['teamName'] }],
    additionalProperties: false,
});

/** A body with one of the two, and both required and optional fields. */
const teamBody = (required: object, optional: object = {}) => ({
    type: 'object',
    oneOf: ['teamId', 'teamName'].map((key) => ({
        type: 'object',
        properties: { [key]: string, ...required, ...optional },
        required: [key, ...Object.keys(required)],
        additionalProperties: false,
    })),
});

export const teamInfo = teamQuery({});
export const teamMembersQuery = teamQuery({ username: string, name: string, count: number, offset: number });
export const teamRoomsQuery = teamQuery({
    filter: string,
    type: string,
    count: number,
    offset: number,
    query: string,
    sort: string,
});
export const addedMembers = teamBody({ members: { type: 'array', items: member, minItems: 1, uniqueItems: true } });
export const updatedMember = teamBody({ member });
export const removedMember = teamBody({ userId: string }, { rooms: someStrings });
export const newTeam = {
    type: 'object',
    properties: {
        name: string,
        type: { type: 'number', enum: [0, 1] },
        members: strings,
        owner: string,
        room: {
            type: 'object',
            properties: {
                id: string,
                name: string,
                members: strings,
                readOnly: { type: 'boolean' },
                extraData: { type: 'object' },
                options: { type: 'object' },
            },
        },
    },
    required: ['name', 'type'],
    additionalProperties: false,
};
