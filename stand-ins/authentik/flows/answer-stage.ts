import { noteFailedLogin } from '../oidc/front-events';
import type { FrontState } from '../oidc/front-state';
import type { Installation } from '../state/installation';
import type { UserRecord } from '../state/records';
import { consentKey, type ChallengeSource, type ResponseErrors } from './challenges';
import { enterStage, type Outcome } from './enter-stage';

/** `failed_attempts_before_cancel` of the default password stage */
const ATTEMPTS = 5;

type Fields = Record<string, unknown>;

/** The answer to the stage that asks. Which component it names is looked at by nobody. */
export async function answerStage(state: FrontState, source: ChallengeSource): Promise<Outcome> {
    const fields = readFields(source);
    if (!fields) {
        return { kind: 'failed' };
    }
    const stage = source.plan.stages[0];
    switch (stage?.kind) {
        case 'identification':
            return identify(source, fields);
        case 'password':
            return checkPassword(source, fields);
        case 'consent':
            return permit(source, fields, stage.asksAlways);
        default:
            return enterStage(state, source);
    }
}

function readFields({ exchange: { headers, body } }: ChallengeSource): Fields | undefined {
    if (!headers['content-type']?.startsWith('application/json')) {
        return undefined;
    }
    try {
        const fields: unknown = JSON.parse(body.toString('utf8'));
        return typeof fields === 'object' && fields !== null ? (fields as Fields) : undefined;
    } catch {
        return undefined;
    }
}

function wrong(field: string, string: string, code: string): Outcome {
    const errors: ResponseErrors = { [field]: [{ string, code }] };
    return { kind: 'challenge', errors };
}

/** What is wrong with a text that has to be there, in the words of the framework. */
function missing(field: string, value: unknown): Outcome | undefined {
    if (value === undefined) {
        return wrong(field, 'This field is required.', 'required');
    }
    if (value === null) {
        return wrong(field, 'This field may not be null.', 'null');
    }
    return value === '' ? wrong(field, 'This field may not be blank.', 'blank') : undefined;
}

/** Somebody who is not known is asked for a password all the same. */
function identify({ installation, plan }: ChallengeSource, { uid_field: given }: Fields): Outcome {
    if (installation.version.isAtLeast('2025.12')) {
        if (typeof given !== 'string' || given === '') {
            return wrong('non_field_errors', 'No identification data provided.', 'invalid');
        }
    } else {
        const problem = missing('uid_field', given);
        if (problem) {
            return problem;
        }
    }
    const name = String(given).trim();
    const user = userBy(installation, name);
    plan.pending = { user, identifier: user?.username ?? name };
    return { kind: 'passed' };
}

/** By name or e-mail address, in any case; of several the one who was there first. */
function userBy({ users }: Installation, name: string): UserRecord | undefined {
    const wanted = name.toLowerCase();
    return [...users.values()].find(
        ({ username, email }) => username.toLowerCase() === wanted || (email !== '' && email.toLowerCase() === wanted),
    );
}

function checkPassword({ installation, exchange, session, plan }: ChallengeSource, { password }: Fields): Outcome {
    const problem = missing('password', password);
    if (problem) {
        return problem;
    }
    const user = plan.pending?.user;
    if (user?.isActive && user.password !== '' && user.password === password) {
        session.wrongPasswords = 0;
        return { kind: 'passed' };
    }
    noteFailedLogin(installation, exchange, plan.pending?.identifier ?? '');
    session.wrongPasswords += 1;
    if (session.wrongPasswords >= ATTEMPTS) {
        session.wrongPasswords = 0;
        return { kind: 'denied', message: 'Invalid password' };
    }
    return wrong('password', 'Invalid password', 'invalid');
}

function permit(source: ChallengeSource, { token }: Fields, asksAlways: boolean): Outcome {
    const { installation, session, plan } = source;
    const problem = missing('token', token);
    if (problem) {
        return problem;
    }
    // a token of before: the question is put again
    if (token !== session.consentToken) {
        return { kind: 'challenge' };
    }
    delete session.consentToken;
    if (!asksAlways) {
        const permitted = (plan.consent?.permissions ?? []).map(({ id }) => id);
        installation.consents.set(consentKey(source), new Set(permitted));
    }
    return { kind: 'passed' };
}
