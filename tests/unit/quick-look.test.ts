import { SsoLab } from '../support/sso-lab';

const file = {
    users: [{ username: 'ada', groups: ['staff'] }, { username: 'bob' }, { username: 'carol', active: false }],
    groups: [{ name: 'staff' }, { name: 'guests', parents: ['staff'] }],
};

/** One after the other. */
const changes: [what: string, patch: Parameters<SsoLab['authentik']['patch']>[0]][] = [
    ['somebody came into a group', { users: [{ username: 'bob', groups: ['staff'] }] }],
    ['somebody left a group', { users: [{ username: 'ada', groups: [] }] }],
    ['somebody was deactivated', { users: [{ username: 'bob', active: false }] }],
    ['somebody is active again', { users: [{ username: 'carol', active: true }] }],
    ['somebody is new', { users: [{ username: 'dora' }] }],
    ['somebody is gone', { remove: { users: ['bob'] } }],
    ['a group is new', { groups: [{ name: 'desk' }] }],
    ['a group was renamed', { rename: { groups: { staff: 'crew' } } }],
    ['a group moved', { groups: [{ name: 'guests', parents: [] }] }],
];

// from 2025.8 on authentik says when a user was changed
describe.each(['2024.12.3', '2025.6.4', '2025.10.3', '2026.8.3'])('a quick look at authentik %s', (version) => {
    let lab: SsoLab;
    beforeAll(async () => {
        lab = await new SsoLab({ file: { ...file, version } }).start();
    });
    afterAll(async () => {
        await lab.authentik.stop();
        expect(lab.authentik.violations).toEqual([]);
        expect(lab.authentik.requestViolations).toEqual([]);
    });

    const asked = (): number => Object.values(lab.authentik.requests).reduce((all, count) => all + count, 0);

    test('is the same as the one before where nothing has changed, for a few requests', async () => {
        const before = await lab.server().quickLook();
        const requests = asked();
        expect(await lab.server().quickLook()).toBe(before);
        expect(asked() - requests).toBeLessThanOrEqual(4);
    });

    test('is another one after whatever decides', async () => {
        const unseen: string[] = [];
        let before = await lab.server().quickLook();
        for (const [what, patch] of changes) {
            lab.authentik.patch(patch);
            const after = await lab.server().quickLook();
            if (after === before) unseen.push(what);
            before = after;
        }
        expect(unseen).toEqual([]);
    });

    test('sees that somebody was renamed from 2025.8 on, and before leaves it to the whole look', async () => {
        const before = await lab.server().quickLook();
        lab.authentik.patch({ rename: { users: { carol: 'caroline' } } });
        const isSeen = (await lab.server().quickLook()) !== before;
        expect(isSeen).toBe(!['2024.12.3', '2025.6.4'].includes(version));
    });
});

// a page has as many as were asked for before 2025.12, and at most 100 since
test.each([
    ['2024.12.3', 1],
    ['2026.8.3', 3],
])('authentik %s is asked for 250 groups in as few pages as it gives: %d', async (version, pages) => {
    const groups = Array.from({ length: 250 }, (_, number) => ({ name: `group-${number}` }));
    const lab = await new SsoLab({ file: { version, users: [], groups } }).start();
    try {
        await lab.server().quickLook();
        expect(lab.authentik.requests['GET /core/groups/']).toBe(pages);
    } finally {
        await lab.authentik.stop();
    }
});
