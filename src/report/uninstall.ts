import type { RunRecord } from '../run/records/run-record';
import { count } from '../texts/count';
import { plain } from '../texts/plain';

/** What an administrator is told who uninstalls the app. */
export function uninstallText(
    runs: readonly RunRecord[],
    entryName: string | undefined,
    waiting: readonly string[] = [],
): string {
    const open = runs.filter((run) => run.runKind === 'sync' && run.stepCount > 0 && !run.undoneBy);
    return [
        '*Authentik SSO was uninstalled.* It has changed nothing on its way out, so people can go on logging in.',
        'What stays:',
        `• in Rocket.Chat: the custom OAuth entry${entryName === undefined ? '' : ` "${plain(entryName)}"`}, the account restrictions, the rooms and their members. → Administration > Workspace > Settings > OAuth and > Accounts`,
        '• in authentik: the provider, the application and its group bindings. → Applications > Providers and > Applications. The API token can be deleted: Directory > Tokens and App passwords',
        '• the personal access token of the administrator. → Profile > Personal Access Tokens',
        ...(waiting.length === 0
            ? []
            : [
                  `• what waited to be kept, of run ${waiting.map((id) => `\`${id}\``).join(', ')}: nobody takes it back any more. → If people cannot log in, look at the entry and the account restrictions by hand`,
              ]),
        `What is gone: the journal. ${open.length === 0 ? 'No run was left to take back.' : `${count(open.length, 'run')} can no longer be taken back by the app; \`/authentik-sync undo\` does that only while it is installed.`}`,
    ].join('\n');
}
