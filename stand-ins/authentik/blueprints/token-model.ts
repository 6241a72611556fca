import { badRequest } from '../api/errors';
import type { Call } from '../api/operation';
import { tokens } from '../api/tokens';
import { tokenName } from '../api/token-subjects';
import type { TokenRecord } from '../state/records';
import type { BlueprintModel } from './blueprint-model';

const intents: readonly unknown[] = ['api', 'app_password'];

interface TokenFields extends Omit<Partial<TokenRecord>, 'user'> {
    user?: number;
}

/**
 * A token may have its key said in a blueprint, and has to name its user and its intent, since there is no request whose user it could be
 * (`TokenSerializer` of `authentik/core/api/tokens.py`; imported into 2024.12.5 and 2026.5). When it expires is forced here too.
 */
function fieldsOf({ body, installation }: Call, token?: TokenRecord): TokenFields & { user: number } {
    const { user, intent, identifier, description, expiring, key } = body as TokenFields;
    if (user === undefined) throw badRequest({ non_field_errors: ['Missing user'] });
    if (intent === undefined) throw badRequest({ non_field_errors: ['Missing intent'] });
    if (!intents.includes(intent)) throw badRequest({ intent: [`Invalid intent ${intent}`] });
    if (!installation.users.has(user)) throw badRequest({ user: [`Invalid pk "${user}" - object does not exist.`] });
    if (token && token.user !== user) throw badRequest({ user: ['User cannot be changed'] });
    const given = { identifier, description, expiring, key };
    const named = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
    return { ...named, user, intent, ...(intent === 'api' && { expires: installation.nextTokenExpiry() }) };
}

export const tokenModel: BlueprintModel = {
    create: 'POST /core/tokens/',
    update: 'PATCH /core/tokens/{identifier}/',
    all: tokens.all,
    make: (call) => call.installation.addToken({ expiring: true, ...fieldsOf(call) }),
    write: (token: TokenRecord, call) => Object.assign(token, fieldsOf(call, token)),
    remove: ({ pk }: TokenRecord, { installation }) => installation.tokens.delete(pk),
    nameOf: tokenName,
};
