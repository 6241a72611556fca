import { emptyMemory } from '../../model/memory';
import { nothingExpected, type Observed } from '../../model/observed';
import type { Plan, PlanPart } from '../../model/plan';
import { diffEntry } from '../../plan/entry/diff-entry';
import { diffRestrictions } from '../../plan/entry/diff-restrictions';
import { setUpPolicies } from '../../plan/policies/in-order';
import { withholdChannelMapByPartialDirectory } from '../../plan/policies/untrusted-source';
import { diffSso } from '../../plan/sso/diff-sso';
import type { CheckFacts } from './check-facts';
import { hasEntry } from './entry-as-seen';
import { valueOf } from './found';

type PlannedFacts = Pick<CheckFacts, 'wanted'> & {
    authentik: Pick<CheckFacts['authentik'], 'sso' | 'groups' | 'knownGroups'>;
    workspace: Omit<CheckFacts['workspace'], 'accounts' | 'hasOtherLogins'>;
};

export interface PlannedSetUp {
    sso: PlanPart;
    entry: PlanPart;
    restrictions: PlanPart;
}

/** What the next run would change in authentik's set-up, the entry and the restrictions: a check finds nothing else than a plan does. */
export function planSetUp(facts: PlannedFacts): PlannedSetUp {
    const { desired } = facts.wanted;
    const observed = observedSetUp(facts);
    const sso = diffSso(desired, observed);
    const entry = diffEntry(desired, observed, sso);
    return {
        sso,
        // of a map that names all groups nothing is known by a token that sees a part of them
        entry: withholdChannelMapByPartialDirectory(observed)({ ...entry, drift: [] }),
        restrictions: diffRestrictions(desired, observed),
    };
}

/** The same with what the policies withhold, so that no check sends anybody to a run that would only withhold it again. */
export function decideSetUp(facts: CheckFacts): Plan {
    const { sso, entry } = planSetUp(facts);
    const plan: Plan = {
        changes: [...sso.changes, ...entry.changes],
        withheld: [...sso.withheld, ...entry.withheld],
        ...{ notes: [], drift: [] },
    };
    const observed = observedSetUp(facts);
    const lacking = valueOf(facts.authentik.lacking) ?? [];
    const known = {
        ...observed,
        sso: observed.sso && { ...observed.sso, lacking: [...observed.sso.lacking, ...lacking] },
    };
    return setUpPolicies(facts.wanted.desired, known).reduce((current, policy) => policy(current), plan);
}

function observedSetUp(facts: PlannedFacts): Observed {
    const { authentik, workspace, wanted } = facts;
    return {
        server: workspace.server,
        entry: {
            exists: hasEntry(facts),
            settings: workspace.rows,
            secret: workspace.secret,
            isLive: valueOf(workspace.service) !== undefined,
        },
        sso: wanted.desired.sso && valueOf(authentik.sso),
        expected: { ...nothingExpected, entries: wanted.ownEntries },
        leftovers: { entries: [], slugs: [] },
        canUseRest: wanted.hasWorkspaceToken && isTokenOfUse(workspace),
        restrictions: workspace.settings,
        directory: valueOf(authentik.groups) ?? { users: [], groups: [] },
        rooms: [],
        teams: [],
        roles: [],
        memory: { ...emptyMemory, ...(authentik.knownGroups && { knownGroups: authentik.knownGroups }) },
        privilegedRoles: [],
        hasOtherLogins: true,
        guarded: { administrators: undefined, acting: [] },
        accounts: [],
    };
}

/**
 * As for a run (`tokenStateOf`): one that cannot be asked whose it is, for whatever reason, counts as none, and so does one of
 * somebody who is not an administrator.
 */
function isTokenOfUse({ owner }: PlannedFacts['workspace']): boolean {
    return owner.state !== 'failed' && valueOf(owner)?.isAdministrator !== false;
}
