import type { Change, Desired, Observed, Policy, WithheldCode } from './types';

/** The policies in order of precedence. Each only ever takes changes out of the plan, and says why. */
export function policies(desired: Desired, observed: Observed): Policy[] {
    return [
        withholdEntryWithoutLicence(observed),
        withholdEntryWithoutCredentials(desired),
        withholdEntryCreationWithoutToken(observed),
        withholdRoomCreation(desired),
    ];
}

/** From 9.0 on a custom OAuth entry works only with the licence module `oauth-enterprise` (RocketChat/Rocket.Chat#42477). */
function withholdEntryWithoutLicence({ server }: Observed): Policy {
    if (!isCustomOAuthRefused(server)) return keep;
    return withhold('entry_premium_only', isEntryChange);
}

/** @returns true only where it is known that the server acts as if every custom OAuth entry were disabled */
export function isCustomOAuthRefused({ version, licence, modules }: Observed['server']): boolean {
    if (version === undefined || Number(version.split('.')[0]) < 9) return false;
    return modules ? !modules.includes('oauth-enterprise') : licence === 'community';
}

function withholdEntryWithoutCredentials(desired: Desired): Policy {
    const entry = desired.entry;
    const hasId = entry?.settings.some(({ suffix, value }) => suffix === 'id' && value !== '') ?? false;
    return entry && hasId && entry.hasSecret ? keep : withhold('entry_without_credentials', isEntryChange);
}

/** The engine has no way to create a server setting; an administrator's token, or a click in the admin panel, does it. */
function withholdEntryCreationWithoutToken(observed: Observed): Policy {
    if (observed.entry.exists || observed.canUseRest) return keep;
    return withholdBy((change) => {
        if (change.kind === 'create-entry') return 'entry_needs_token';
        return isEntryChange(change) ? 'entry_not_created' : undefined;
    });
}

function withholdRoomCreation(desired: Desired): Policy {
    if (desired.createRooms) return keep;
    return (plan) => {
        const missing = new Set(plan.changes.flatMap((change) => (change.kind === 'create-room' ? [change.room] : [])));
        return withhold('rooms_not_created_by_setting', (change) => 'room' in change && missing.has(change.room))(plan);
    };
}

function isEntryChange(change: Change): boolean {
    return (
        change.kind === 'create-entry' ||
        change.kind === 'set-secret' ||
        (change.kind === 'set-setting' && change.area === 'entry')
    );
}

const keep: Policy = (plan) => plan;

function withhold(code: WithheldCode, isMeant: (change: Change) => boolean): Policy {
    return withholdBy((change) => (isMeant(change) ? code : undefined));
}

function withholdBy(codeOf: (change: Change) => WithheldCode | undefined): Policy {
    return (plan) => {
        const changes: Change[] = [];
        const withheld = [...plan.withheld];
        for (const change of plan.changes) {
            const code = codeOf(change);
            if (code === undefined) changes.push(change);
            else withheld.push({ change, code });
        }
        return { ...plan, changes, withheld };
    };
}
