import { DeployError } from './deploy-error';
import type { Answer } from './rest';

const manageToken = 'Profile > Personal Access Tokens';
const privateApps =
    'from 7.0 on, a workspace without a licence may not run uploaded apps (Starter, a free plan, may). ' +
    'Either register the workspace for a plan, or use a server of the 6.x line';

/** Words of the server (`error` or `errorType` of its answer) → what it means and what to do. Source: `apps/meteor/ee/server/apps/communication/rest.ts`. */
const meanings: readonly [pattern: RegExp, code: string, message: string][] = [
    [
        /totp-(required|invalid)|two.?factor/i,
        'two-factor',
        `The server asks for a second factor, which a script cannot give. Make a personal access token with "Ignore Two Factor Authentication" ticked (${manageToken}) and use that one.`,
    ],
    [
        /private_app_install_disabled/,
        'private-apps-disabled',
        'This server was started with DISABLE_PRIVATE_APP_INSTALLATION=true, so nobody can upload apps. Ask whoever runs the server to take it out.',
    ],
    [
        /Cannot_Update_Exempt_App/,
        'cannot-update-exempt-app',
        'A workspace without a licence may keep an app that was uploaded before the limit came, but not update it. Register the workspace for a plan (Starter is free), then deploy again. Uninstalling the app and uploading it anew does not help: it could not be enabled.',
    ],
    [
        /license-prevented|maxed out/i,
        'private-apps-capped',
        `The app is uploaded but may not be enabled: ${privateApps}; then deploy again. Nothing else is wrong with it.`,
    ],
    [
        /app_user_error/,
        'app-user',
        'The user that the app needs could not be made: a user of that name exists already. Rename or delete that user, then deploy again.',
    ],
    [
        /storage_error/,
        'storage',
        'The server could not store the app. Look at its log and at the space on its database, then deploy again.',
    ],
    [
        /error-file-too-large|LIMIT_FILE_SIZE/,
        'too-large',
        'The zip is larger than the server takes. Raise "Maximum File Upload Size" (Workspace > Settings > File Upload), or the limit of the proxy in front of it.',
    ],
    [
        /of the App API|Invalid Version/i,
        'server-too-old',
        'The Apps-Engine of this server is too old for the app. Update Rocket.Chat to 6.13 or later.',
    ],
    [
        /Invalid App package|zip format|ADM-ZIP|app_file_error|compil/i,
        'invalid-zip',
        'The server takes the zip for invalid. Make it anew with `npm run package` and deploy that one.',
    ],
    [/too.many.requests/i, 'throttled', 'The server answers too many requests. Wait a minute, then deploy again.'],
];

/** An answer that is not a success, as what failed, why, and what to do. */
export function refusal(answer: Answer, doing: string): DeployError {
    const words = wordsOf(answer.body);
    if (answer.status === 401) {
        return new DeployError(
            'unauthorized',
            `The server does not accept this user id and token. Both are shown once, when a personal access token is made (${manageToken}); --user-id is the id of that user, not the name.`,
        );
    }
    const known = meanings.find(([pattern]) => pattern.test(words));
    if (known)
        return new DeployError(known[1], known[1] === 'app-user' ? `${known[2]} The server says: ${words}` : known[2]);
    if (answer.status === 403 || /unauthorized|forbidden/i.test(words)) {
        return new DeployError(
            'no-permission',
            'The user of this token may not manage apps. Use the token of an administrator, or give a role of that user the permission "manage-apps" (Workspace > Permissions).',
        );
    }
    return new DeployError(
        'refused',
        `The server refused while ${doing} (status ${answer.status}): ${words || 'it gives no reason'}. Look at the server's log for more.`,
    );
}

function wordsOf(body: Record<string, unknown>): string {
    const { error, errorType, status, message, messages, payload } = body;
    const username =
        typeof payload === 'object' && payload !== null && 'username' in payload ? payload.username : undefined;
    const words = [
        error,
        errorType,
        status,
        message,
        ...(Array.isArray(messages) ? (messages as unknown[]) : []),
        username,
    ];
    return words
        .filter((word): word is string => typeof word === 'string' && word !== '')
        .join(' · ')
        .slice(0, 400);
}
