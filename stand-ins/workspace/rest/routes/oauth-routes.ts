import { usesModernFlow } from '../../login/entry-urls';
import { MeteorError } from '../../model';
import { addOAuthService } from '../../oauth/add-oauth-service';
import { removeOAuthService } from '../../oauth/remove-oauth-service';
import type { Answer } from '../answers';
import type { Call, RestApi, UserCall } from '../api';
import { hasPermission } from '../permissions';

const nameBody = {
    type: 'object',
    properties: { name: { type: 'string' } },
    required: ['name'],
    additionalProperties: false,
};

/** Custom OAuth entries and what clients are told of login services. */
export function addOAuthRoutes(api: RestApi): void {
    // 8.8 moved the permission to the route and the body to a schema
    const old = { twoFactor: true, until: '8.8' };
    const now = { twoFactor: true, since: '8.8', permissions: ['add-oauth-service'] };
    api.authenticated('POST', 'settings.addCustomOAuth', old, (call) => {
        requireName(call);
        if (!hasPermission(call.workspace.model, call.user, 'add-oauth-service')) {
            throw notAllowed('Adding OAuth Services is not allowed');
        }
        return add(call);
    });
    api.authenticated('POST', 'settings.addCustomOAuth', { ...now, body: nameBody }, (call) => {
        requireName(call);
        return add(call);
    });
    api.authenticated(
        'POST',
        'settings.removeCustomOAuth',
        { ...now, body: nameBody },
        ({ answers, workspace, body }) => {
            removeOAuthService(workspace.settings, workspace.loginServices, String(body.name));
            return answers.success();
        },
    );
    api.authenticated('POST', 'settings.refreshOAuthServices', now, ({ answers, workspace }) => {
        workspace.loginServices.updateNow();
        return answers.success();
    });

    api.open('GET', 'settings.oauth', {}, (call) => call.answers.success({ services: publicServices(call) }));
    api.open('GET', 'service.configurations', {}, (call) =>
        call.answers.success({ configurations: publicServices(call) }),
    );
}

function requireName({ body }: UserCall): void {
    if (typeof body.name !== 'string' || body.name.trim() === '') {
        throw new MeteorError('error-name-param-not-provided', 'The parameter "name" is required');
    }
}

/** From 9.0 on an entry cannot be made without the licence (RocketChat/Rocket.Chat#42477). */
function add({ answers, workspace, body }: UserCall): Answer {
    const { settings, version, licence } = workspace;
    if (version.atLeast('9.0') && !licence.hasModule('oauth-enterprise')) {
        throw notAllowed('This is an enterprise feature');
    }
    addOAuthService(settings, version, String(body.name));
    return answers.success();
}

function notAllowed(reason: string): MeteorError {
    return new MeteorError('error-action-not-allowed', reason, {
        method: 'addOAuthService',
        action: 'Adding_OAuth_Services',
    });
}

/** In full, but for the secret. */
function publicServices({ workspace }: Call): object[] {
    const { version, loginServices } = workspace;
    return loginServices.all().map((service) => ({
        ...service,
        secret: undefined,
        ...(version.atLeast('8.7') && { hideButtonOnMobile: usesModernFlow(workspace) }),
    }));
}
