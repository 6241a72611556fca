import type { AuthentikVersion } from '../version';

interface EventAction {
    action: string;
    /** as the admin interface calls it */
    name: string;
    /** the version that brought it; none for those that 2024.12 had */
    since?: string;
}

/** Kinds of events (`EventAction`), in authentik's order. */
export const EVENT_ACTIONS: readonly EventAction[] = [
    { action: 'login', name: 'Login' },
    { action: 'login_failed', name: 'Login Failed' },
    { action: 'logout', name: 'Logout' },
    { action: 'user_write', name: 'User Write' },
    { action: 'suspicious_request', name: 'Suspicious Request' },
    { action: 'password_set', name: 'Password Set' },
    { action: 'secret_view', name: 'Secret View' },
    { action: 'secret_rotate', name: 'Secret Rotate' },
    { action: 'invitation_used', name: 'Invite Used' },
    { action: 'authorize_application', name: 'Authorize Application' },
    { action: 'source_linked', name: 'Source Linked' },
    { action: 'impersonation_started', name: 'Impersonation Started' },
    { action: 'impersonation_ended', name: 'Impersonation Ended' },
    { action: 'flow_execution', name: 'Flow Execution' },
    { action: 'policy_execution', name: 'Policy Execution' },
    { action: 'policy_exception', name: 'Policy Exception' },
    { action: 'property_mapping_exception', name: 'Property Mapping Exception' },
    { action: 'system_task_execution', name: 'System Task Execution' },
    { action: 'system_task_exception', name: 'System Task Exception' },
    { action: 'system_exception', name: 'System Exception' },
    { action: 'configuration_error', name: 'Configuration Error' },
    { action: 'configuration_warning', name: 'Configuration Warning', since: '2026.2' },
    { action: 'model_created', name: 'Model Created' },
    { action: 'model_updated', name: 'Model Updated' },
    { action: 'model_deleted', name: 'Model Deleted' },
    { action: 'email_sent', name: 'Email Sent' },
    { action: 'update_available', name: 'Update Available' },
    { action: 'export_ready', name: 'Export Ready', since: '2026.2' },
    { action: 'review_initiated', name: 'Review Initiated', since: '2026.2' },
    { action: 'review_overdue', name: 'Review Overdue', since: '2026.2' },
    { action: 'review_attested', name: 'Review Attested', since: '2026.2' },
    { action: 'review_completed', name: 'Review Completed', since: '2026.2' },
    { action: 'custom_', name: 'Custom Prefix' },
];

export function knownActions(version: AuthentikVersion): readonly EventAction[] {
    return EVENT_ACTIONS.filter(({ since }) => since === undefined || version.isAtLeast(since));
}
