import type { AuthentikClient } from '../../directory/authentik-client';
import { askAccess } from '../../directory/sso/access';
import { previewClaims } from '../../directory/sso/preview-claims';
import type { DirectoryPerson } from '../../model/directory';
import type { Claims } from '../../model/login';
import { grantedClaims, usualClaims, grantedScopes } from '../../plan/login/granted-claims';
import { type PersonContext, accessOf } from '../facts/access';
import type { PersonFacts } from '../facts/check-facts';
import { attachedMappings } from '../facts/provider-as-seen';

/** What authentik would tell Rocket.Chat about a person, and whether it would let them in. */
export async function askPerson(
    client: AuthentikClient,
    person: DirectoryPerson,
    context: PersonContext,
): Promise<PersonFacts> {
    const { sso, isSuperuser, slug } = context;
    const [preview, answered] = await Promise.all([
        sso?.provider ? previewClaims(client, sso.provider.id, person.number).catch(() => undefined) : undefined,
        // of somebody who is deactivated it says that they pass, and they do not get that far
        isSuperuser && sso?.application && person.isActive ? askAccess(client, slug, person.number) : undefined,
    ]);
    const isPreview = preview !== undefined && holdsMoreThanProtocol(preview);
    return {
        person,
        isPreview,
        claims: isPreview ? asGranted(preview, context) : asUsual(person, context),
        mayEnter: answered ?? accessOf(person, context),
    };
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
