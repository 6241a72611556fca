import { noteLogin, noteLogout } from '../oidc/front-events';
import type { FrontState } from '../oidc/front-state';
import { consentKey, type ChallengeSource, type ResponseErrors } from './challenges';

/** What became of a stage. */
export type Outcome = (
    | { kind: 'passed' }
    /** the stage asks; or asks again, with what was wrong */
    | { kind: 'challenge'; errors?: ResponseErrors }
    | { kind: 'denied'; message: string }
    /** an answer that could not even be read */
    | { kind: 'failed' }
    | { kind: 'away'; to: string }
) & {
    /** unless the session's own is all there is */
    cookies?: string[];
};

/** A stage is come to: some ask nothing and act at once. */
export async function enterStage(state: FrontState, source: ChallengeSource): Promise<Outcome> {
    const { session, plan, exchange } = source;
    const stage = plan.stages[0];
    switch (stage?.kind) {
        case undefined:
        // nobody here has a device for it, and without one the stage lets pass
        case 'second-factor':
            return { kind: 'passed' };
        case 'user-login':
            return logIn(state, source);
        case 'user-logout': {
            if (source.user) {
                noteLogout(source.installation, exchange, source.user);
            }
            const cleared = state.sessions.logOut(session, exchange);
            if (plan.stages.length === 1) {
                return { kind: 'passed', cookies: [cleared] };
            }
            // what is left of the flow goes on in a session of nobody
            const anonymous = state.sessions.begin(exchange);
            anonymous.plan = plan;
            return { kind: 'passed', cookies: [state.sessions.cookie(anonymous, exchange)] };
        }
        case 'consent':
            return isPermitted(source, stage.asksAlways) ? { kind: 'passed' } : { kind: 'challenge' };
        case 'authorization':
            return { kind: 'away', to: await stage.authorize(exchange) };
        default:
            return { kind: 'challenge' };
    }
}

function logIn(state: FrontState, { session, plan, exchange, installation }: ChallengeSource): Outcome {
    const user = plan.pending?.user;
    if (!user) {
        return { kind: 'denied', message: 'No Pending user to login.' };
    }
    noteLogin(installation, exchange, user, user.lastLogin !== null);
    user.lastLogin = new Date().toISOString();
    return { kind: 'passed', cookies: state.sessions.logIn(session, user, exchange) };
}

function isPermitted(source: ChallengeSource, asksAlways: boolean): boolean {
    const { installation, plan } = source;
    const given = installation.consents.get(consentKey(source));
    const asked = plan.consent?.permissions ?? [];
    return !asksAlways && given?.size === asked.length && asked.every(({ id }) => given.has(id));
}
