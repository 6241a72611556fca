import type { ChosenField, DirectoryUser, SelfService } from '../../model/directory';
import type { LoginEntry, LoginFlow } from '../../model/login';
import type { Choice, ChoiceId, UnseenChoices } from '../../model/people-picture';
import type { ObservedSetting } from '../../model/workspace';
import { ServerValues } from '../login/server-values';

/** Whoever may be made by a flow: in no group, and bound to nothing. */
export const newcomer: DirectoryUser = { uid: '', username: '', name: '', email: '', isActive: true };

/** What decides whose account people may choose. */
export interface Choosing {
    login: { entry: LoginEntry; flow: LoginFlow };
    settings: readonly ObservedSetting[];
    /** what people may choose in authentik; undefined where nobody asked, or where it did not say */
    selfService: SelfService | undefined;
    /** whether whoever is new in authentik may use the application, in no group; undefined where that is not known */
    isOpen: boolean | undefined;
}

/**
 * By which settings and flows people choose by themselves whose account a login gets into. By an entry that finds accounts of other
 * services, somebody in authentik who may call themselves as they like gets any account; and somebody here who takes the name or the
 * address of a person in authentik beforehand shares that person's account, since its password stays. The legacy flow finds accounts
 * by address whatever the entry says, and takes the password then (docs/servers/rocket-chat.md#from-identity-to-account).
 */
export function choicesOf({ login, settings, selfService, isOpen }: Choosing): Choice[] {
    const { entry } = login;
    const values = new ServerValues(settings);
    const findsOthers = entry.mergesUsers && entry.mergesDistinctServices;
    const byName = findsOthers && entry.keyField !== 'email';
    const keepsPassword = findsOthers && entry.keyField === 'email';
    const mayChange = values.flag('Accounts_AllowUserProfileChange', true);
    const open: readonly (readonly [ChoiceId, boolean])[] = [
        ['username', byName && mayChange && values.flag('Accounts_AllowUsernameChange', true)],
        ['email', keepsPassword && mayChange && values.flag('Accounts_AllowEmailChange', true)],
        ['registration', findsOthers && values.text('Accounts_RegistrationForm') === 'Public'],
    ];
    return [
        ...decisiveFields(login).flatMap((field) => choicesInAuthentik(field, selfService, isOpen)),
        ...open.flatMap(([id, isIt]) => (isIt ? [{ id }] : [])),
    ];
}

/** What is not known of choices in authentik, though it decides whose account people get; undefined where nothing is. */
export function unseenChoicesOf({ login, selfService }: Choosing): UnseenChoices | undefined {
    if (decisiveFields(login).length === 0 || (selfService?.switches && selfService.flows)) return undefined;
    return { lacking: selfService?.lacking ?? [] };
}

/** By what of a person in authentik a login finds accounts that are not tied to anybody. */
function decisiveFields({ entry, flow }: Choosing['login']): ChosenField[] {
    const findsOthers = entry.mergesUsers && entry.mergesDistinctServices;
    const isByEmail = entry.keyField === 'email';
    return [
        ...(findsOthers && !isByEmail ? ['username' as const] : []),
        ...((findsOthers && isByEmail) || flow === 'legacy' ? ['email' as const] : []),
    ];
}

function choicesInAuthentik(
    field: ChosenField,
    { switches, flows }: Partial<SelfService> = {},
    isOpen: boolean | undefined,
): Choice[] {
    const found = (flows ?? []).filter((flow) => flow.field === field);
    const changing = found.filter(({ does }) => does === 'change');
    // a policy of the administrator's own may keep people from it as well: it is not read
    const free = changing.filter(({ isGuarded }) => !isGuarded);
    const creating = found.filter(
        ({ does, isGuarded, joinsGroup }) => does === 'create' && !isGuarded && (isOpen !== false || joinsGroup),
    );
    // where no flow asks the switches, they open nothing
    const isAsked = flows === undefined || changing.some(({ isGuarded }) => isGuarded);
    return [
        ...(switches?.[field] === true && isAsked ? [{ id: `authentik_${field}` as const }] : []),
        ...(free.length > 0 ? [{ id: `authentik_flow_${field}` as const, flows: free.map(({ slug }) => slug) }] : []),
        ...(creating.length > 0
            ? [{ id: `authentik_enrolment_${field}` as const, flows: creating.map(({ slug }) => slug) }]
            : []),
    ];
}
