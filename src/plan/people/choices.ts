import type { SelfService } from '../../model/directory';
import type { LoginEntry, LoginFlow } from '../../model/login';
import type { Choice } from '../../model/people-picture';
import type { ObservedSetting } from '../../model/workspace';
import { ServerValues } from '../login/server-values';

/**
 * Which settings let people choose by themselves whose account a login gets into. By an entry that finds accounts of other services,
 * somebody in authentik who may call themselves as they like gets any account; and somebody here who takes the name or the address of a
 * person in authentik beforehand shares that person's account, since its password stays. The legacy flow finds accounts by address
 * whatever the entry says, and takes the password then (docs/servers/rocket-chat.md#from-identity-to-account).
 * @param selfService what people may change of themselves in authentik; undefined where that may not be read
 */
export function choicesOf(
    { entry, flow }: { entry: LoginEntry; flow: LoginFlow },
    settings: readonly ObservedSetting[],
    selfService: SelfService | undefined,
): Choice[] {
    const values = new ServerValues(settings);
    const findsOthers = entry.mergesUsers && entry.mergesDistinctServices;
    const byName = findsOthers && entry.keyField !== 'email';
    const keepsPassword = findsOthers && entry.keyField === 'email';
    const mayChange = values.flag('Accounts_AllowUserProfileChange', true);
    const open: Record<Choice, boolean> = {
        authentik_username: byName && selfService?.username === true,
        authentik_email: (keepsPassword || flow === 'legacy') && selfService?.email === true,
        username: byName && mayChange && values.flag('Accounts_AllowUsernameChange', true),
        email: keepsPassword && mayChange && values.flag('Accounts_AllowEmailChange', true),
        registration: findsOthers && values.text('Accounts_RegistrationForm') === 'Public',
    };
    return (Object.keys(open) as Choice[]).filter((choice) => open[choice]);
}
