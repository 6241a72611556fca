import { askAccess } from '../directory/access';
import type { AuthentikClient } from '../directory/authentik-client';
import type { DirectoryPerson } from '../directory/people';
import { previewClaims } from '../directory/preview-claims';
import { grantedClaims, grantedScopes, usualClaims } from '../plan/granted-claims';
import type { Claims } from '../plan/login-types';
import { groupsAbove, mayEnter, type AccessBinding } from '../plan/may-enter';
import type { ObservedSso } from '../plan/sso-types';
import type { Directory } from '../plan/types';
import type { PersonFacts } from './check-facts';
import { attachedMappings } from './provider-as-seen';

interface PersonContext {
    sso: ObservedSso | undefined;
    groups: Directory | undefined;
    bindings: readonly AccessBinding[] | undefined;
    isSuperuser: boolean;
    slug: string;
    /** scopes that the entry asks for */
    scopes: readonly string[];
}

/** What authentik would tell Rocket.Chat about a person, and whether it would let them in. */
export async function askPerson(
    client: AuthentikClient,
    person: DirectoryPerson,
    context: PersonContext,
): Promise<PersonFacts> {
    const { sso, isSuperuser, slug } = context;
    const [preview, answered] = await Promise.all([
        sso?.provider ? previewClaims(client, sso.provider.id, person.number).catch(() => undefined) : undefined,
        isSuperuser && sso?.application ? askAccess(client, slug, person.number) : undefined,
    ]);
    const isPreview = preview !== undefined && holdsMoreThanProtocol(preview);
    return {
        person,
        isPreview,
        claims: isPreview ? asGranted(preview, context) : asUsual(person, context),
        mayEnter: answered ?? accessOf(person, context),
    };
}

/** By the bindings of the application; undefined where they cannot be read, or a policy decides. */
export function accessOf(
    person: DirectoryPerson,
    { sso, groups, bindings }: Pick<PersonContext, 'sso' | 'groups' | 'bindings'>,
): boolean | undefined {
    if (!bindings || !sso?.application) return undefined;
    const all = groupsAbove(groups?.groups ?? [], person.groups);
    return mayEnter(bindings, sso.application.policyMode, { number: person.number, groups: all });
}

/** With `include_claims_in_id_token` off a preview shows protocol claims only, although userinfo has them all. */
function holdsMoreThanProtocol(preview: Claims): boolean {
    return ['preferred_username', 'email', 'name', 'groups'].some((claim) => claim in preview);
}

function asGranted(preview: Claims, { sso, scopes }: PersonContext): Claims {
    const mappings = sso?.provider && attachedMappings(sso, sso.provider);
    return mappings ? grantedClaims(preview, mappings, scopes) : preview;
}

function asUsual(person: DirectoryPerson, { sso, groups, scopes }: PersonContext): Claims {
    const mappings = sso?.provider && attachedMappings(sso, sso.provider);
    const mapped = mappings?.map(({ scope }) => scope) ?? ['openid', 'email', 'profile'];
    const names = (groups?.groups ?? []).filter(({ id }) => person.groups.includes(id)).map(({ name }) => name);
    return usualClaims({ ...person, groups: names }, grantedScopes(scopes, mapped));
}
