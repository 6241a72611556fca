import { refusal } from '../../scripts/deployment/refusal';

/** Answers as `apps/meteor/ee/server/apps/communication/rest.ts` and the REST layer before it give them. */
describe('a refused deployment says what to do', () => {
    test.each([
        [
            401,
            { success: false, error: 'You must be logged in to do this.', status: 'error' },
            'unauthorized',
            'personal access token',
        ],
        [
            403,
            {
                success: false,
                error: 'User does not have the permissions required for this action [error-unauthorized]',
            },
            'no-permission',
            '"manage-apps"',
        ],
        [400, { success: false, error: 'unauthorized' }, 'no-permission', '"manage-apps"'],
        [
            400,
            {
                success: false,
                error: 'TOTP Required [totp-required]',
                errorType: 'totp-required',
                details: { method: 'totp' },
            },
            'two-factor',
            'Ignore Two Factor Authentication',
        ],
        [400, { success: false, error: 'license-prevented' }, 'private-apps-capped', 'Starter'],
        [400, { success: false, error: 'Enabled apps have been maxed out' }, 'private-apps-capped', 'Starter'],
        [400, { success: false, error: 'Cannot_Update_Exempt_App' }, 'cannot-update-exempt-app', 'not update it'],
        [
            500,
            { success: false, error: 'private_app_install_disabled' },
            'private-apps-disabled',
            'DISABLE_PRIVATE_APP_INSTALLATION',
        ],
        [
            400,
            {
                success: false,
                error: 'app_user_error',
                status: 'app_user_error',
                messages: ['taken'],
                payload: { username: 'authentik-sso.bot' },
            },
            'app-user',
            'authentik-sso.bot',
        ],
        [
            400,
            { success: false, error: 'app_storage_error', status: 'storage_error', messages: ['no space'] },
            'storage',
            'database',
        ],
        [400, { success: false, error: 'Invalid App package. No "app.json" file.' }, 'invalid-zip', 'npm run package'],
        [
            400,
            {
                success: false,
                error: 'Failed to load the App "Authentik SSO" (id) as it requires v^1.46.0 of the App API however your server comes with v1.40.0.',
            },
            'server-too-old',
            '6.13',
        ],
        [400, { success: false, error: 'Invalid Version: ^1.46.0' }, 'server-too-old', '6.13'],
        [413, { success: false, error: 'error-file-too-large' }, 'too-large', 'Maximum File Upload Size'],
        [
            429,
            { success: false, error: 'Error, too many requests. Please slow down. [error-too-many-requests]' },
            'throttled',
            'Wait a minute',
        ],
        [400, { success: false, error: 'something new' }, 'refused', 'something new'],
        [400, { success: false }, 'refused', "server's log"],
    ])('%i %j', (status, body, code, words) => {
        const error = refusal({ status, body }, 'uploading the app');
        expect(error.code).toBe(code);
        expect(error.message).toContain(words);
    });
});
