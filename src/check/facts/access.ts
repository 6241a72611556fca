import type { Directory, DirectoryPerson } from '../../model/directory';
import { groupsAbove } from '../../model/group-tree';
import type { ObservedSso, AccessBinding } from '../../model/sso';
import { mayEnter } from '../../plan/login/may-enter';

export interface PersonContext {
    sso: ObservedSso | undefined;
    groups: Directory | undefined;
    bindings: readonly AccessBinding[] | undefined;
    isSuperuser: boolean;
    slug: string;
    /** scopes that the entry asks for */
    scopes: readonly string[];
}

/** By the bindings of the application; undefined where they cannot be read, or a policy decides. */
export function accessOf(
    person: DirectoryPerson,
    { sso, groups, bindings }: Pick<PersonContext, 'sso' | 'groups' | 'bindings'>,
): boolean | undefined {
    if (!bindings || !sso?.application) return undefined;
    const all = groupsAbove(groups?.groups ?? [], person.groups);
    const may = mayEnter(bindings, sso.application.policyMode, { number: person.number, groups: all });
    // a group between theirs and one that is bound may be hidden from the token
    return may === false && groups?.isPartial === true ? undefined : may;
}
