import type { LoginService } from '../login-services';
import type { Server } from '../server';
import { usesModernFlow } from './entry-urls';

/**
 * Before 9.0 the modern flow hooks in once more with every change of the entry and lets go of nothing, so merge settings
 * of before count until the server restarts, and first (`app/custom-oauth/server/customOAuth.ts` in one revision of 8.x).
 */
export function hookedSettings(server: Server, service: LoginService): LoginService[] {
    const remembers = usesModernFlow(server) && !server.version.atLeast('9.0');
    return remembers ? [...server.loginServices.earlier(service.service), service] : [service];
}
