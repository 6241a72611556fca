import type { LoginService } from '../../stand-ins/workspace/login-services';
import { updateOrCreateUserFromExternalService } from '../../stand-ins/workspace/login/external-user';
import { normaliseIdentity } from '../../stand-ins/workspace/login/identity';
import { loginHooksOf } from '../../stand-ins/workspace/login/login-hooks';
import { validateLogin } from '../../stand-ins/workspace/login/validate-login';
import { AccountRefused, verifyModernLogin } from '../../stand-ins/workspace/login/verify-modern-login';
import type { Server } from '../../stand-ins/workspace/server';

/** The login from the claims on, by the stand-in's own code, which recorded logins are held against. */
export async function playLogin(
    workspace: Server,
    service: LoginService,
    claimed: Record<string, unknown>,
    flow: 'legacy' | 'modern',
): Promise<string | Error> {
    try {
        const identity = normaliseIdentity(claimed, service);
        const data = { ...identity, accessToken: 'token', serverURL: service.serverURL };
        const user =
            flow === 'modern'
                ? await verifyModernLogin(workspace, service, data)
                : await updateOrCreateUserFromExternalService(
                      workspace,
                      service,
                      { ...data, _OAuthCustom: true },
                      loginHooksOf(workspace, service.service),
                  );
        if (!user) return new Error('User not found');
        await validateLogin(workspace, { user, type: flow === 'modern' ? 'resume' : service.service });
        return user._id;
    } catch (caught) {
        const error = caught instanceof AccountRefused ? caught.cause : caught;
        return error instanceof Error ? error : new Error(String(error));
    }
}
