import type { PlanPart } from '../../src/model/plan';
import type { DesiredSso, ObservedSso } from '../../src/model/sso';
import { diffSso } from '../../src/plan/sso/diff-sso';
import { desired, desiredSso, observed } from '../support/sso-lab';
import { allRight, provider } from '../support/sso-model';

const groups = [{ id: 'staff-id', name: 'staff', parents: [], members: [] }];

/** The slug of the settings is that of a wiki, and a group is to be let in. */
function plan(wanted: Partial<DesiredSso>, more: Partial<ObservedSso>): PlanPart {
    const wiki: ObservedSso = {
        ...allRight,
        application: allRight.application && {
            ...allRight.application,
            ...{ name: 'Wiki', launchUrl: 'https://wiki.company/' },
        },
        provider: {
            ...provider,
            ...{ clientId: 'wiki', redirectUris: [{ mode: 'strict', url: 'https://wiki.company/callback' }] },
        },
        ...more,
    };
    return diffSso(desired(desiredSso({ allowedGroups: ['staff'], ...wanted }), true), observed(wiki, groups));
}

test.each(['', 'client'])(
    "another program's application is left alone while the settings have the client id '%s'",
    (clientId) => {
        const { changes, withheld } = plan({ clientId }, {});
        expect(changes).toEqual([]);
        expect(withheld).toMatchObject([{ code: 'sso_slug_taken', application: 'Wiki' }]);
    },
);

test("an application whose provider cannot be seen may be another program's: no group is bound to it", () => {
    const lacking = ['authentik_providers_oauth2.view_oauth2provider'];
    const { changes, withheld } = plan({ clientId: 'client' }, { provider: undefined, lacking });
    expect(changes).toEqual([]);
    expect(withheld.map(({ change }) => change.kind)).toContain('bind-group');
    expect(withheld.every(({ code }) => code === 'sso_permissions_missing')).toBe(true);
});
