import { permissions } from './permissions';
import type { Permission } from './sso';
import type { WebhookPart } from './webhook';
import { webhookPermissions } from './webhook-permissions';

/** For what the settings ask beside the login itself. */
export interface TokenTasks {
    /** groups are bound to the application */
    bindsGroups: boolean;
    /** authentik says by a webhook that something has changed */
    hasWebhook: boolean;
}

/** The parts of a webhook that are made one by one; a rule takes its bindings along when it goes. */
const ownParts: readonly WebhookPart[] = ['mapping', 'transport', 'matchers', 'rule'];

/** What the app looks at again and again; enough once everything is set up. */
export function readingPermissions({ hasWebhook }: TokenTasks): Permission[] {
    return [
        ...[permissions.viewGroup, permissions.viewUser, permissions.previewUser, permissions.viewSystemSettings],
        ...[permissions.viewPromptStage, permissions.viewPrompt],
        ...[permissions.viewWriteStage, permissions.viewInvitationStage],
        ...[permissions.viewApplication, permissions.viewProvider, permissions.viewMapping],
        ...[permissions.viewFlow, permissions.viewKey, permissions.viewBinding],
        ...(hasWebhook ? ownParts.map((part) => webhookPermissions[part].view) : []),
    ];
}

/** What it needs beside that to make, to mend, and to take back; to be taken away once everything is set up. */
export function settingUpPermissions({ bindsGroups, hasWebhook }: TokenTasks): Permission[] {
    const { bindings } = webhookPermissions;
    const ofWebhook = ownParts.flatMap((part) => {
        const { add, change, remove } = webhookPermissions[part];
        return [add, change, remove];
    });
    return [
        permissions.viewAnyProvider,
        ...[permissions.addApplication, permissions.changeApplication, permissions.deleteApplication],
        ...[permissions.addProvider, permissions.changeProvider, permissions.deleteProvider],
        permissions.addKey,
        ...(bindsGroups || hasWebhook ? [bindings.add] : []),
        ...(bindsGroups ? [bindings.remove] : []),
        ...(hasWebhook ? ofWebhook : []),
    ];
}
