import { EmailCodes } from '../../login/email-codes';
import { isSecondFactor, sendEmailCode } from '../../login/second-factor';
import { TwoFactorChallenges, type TwoFactorChallenge } from '../../login/two-factor-challenges';
import { MeteorError, type UserRecord } from '../../model';
import type { Answer } from '../answers';
import type { Call, RestApi } from '../api';
import { insertLoginToken } from '../login-tokens';

const withChallenge = (more: Record<string, object> = {}): object => ({
    type: 'object',
    properties: { challengeId: { type: 'string' }, ...more },
    required: ['challengeId', ...Object.keys(more)],
    additionalProperties: false,
});

/** Second factor of logins by the modern OAuth flow (`apps/meteor/app/api/server/v1/twoFactorChallenges.ts`). */
export function addTwoFactorRoutes(api: RestApi): void {
    const sending = { since: '8.7', params: withChallenge() };
    api.open('POST', 'twoFactorChallenges.sendEmailCode', sending, (call) => {
        const { challenge, user } = pending(call);
        if (challenge.method !== 'email') {
            throw new MeteorError('error-invalid-challenge-method', 'invalid challenge method');
        }
        sendEmailCode(call.workspace, user);
        return call.answers.success();
    });

    const verifying = { since: '8.7', params: withChallenge({ code: { type: 'string' } }) };
    api.open('POST', 'twoFactorChallenges.verifyChallenge', verifying, verify);
}

/** @throws MeteorError for a challenge that is unknown, answered already or older than five minutes */
function pending({ workspace, body }: Call): { challenge: TwoFactorChallenge; user: UserRecord } {
    const challenge = TwoFactorChallenges.of(workspace.model).find(String(body.challengeId));
    if (!challenge) throw new MeteorError('error-challenge-not-found', 'challenge not found');
    if (challenge.expires < new Date()) throw new MeteorError('error-challenge-expired', 'challenge expired');
    const user = workspace.model.users.get(challenge.userId);
    if (!user) throw new MeteorError('error-user-not-found', 'user not found');
    return { challenge, user };
}

/** A right code ends the challenge and begins the session. */
function verify(call: Call): Answer {
    const { workspace, answers, body } = call;
    const { challenge, user } = pending(call);
    const challenges = TwoFactorChallenges.of(workspace.model);
    if (!isSecondFactor(workspace, user, challenge.method, String(body.code))) {
        if (challenge.method === 'email' && EmailCodes.of(workspace.model).hasTooManyAttempts(user)) {
            challenges.remove(challenge.id);
            throw new MeteorError('totp-max-attempts', 'TOTP Maximun Failed Attempts Reached');
        }
        return answers.failure('error-invalid-code', 'Invalid code');
    }
    challenges.remove(challenge.id);
    return answers.success({ loginToken: insertLoginToken(user), userId: user._id });
}
