import { loginAccount, loginRules } from '../../src/check/facts/workspace-as-seen';
import type { Claims, LoginEntry, LoginFlow, PredictedLogin } from '../../src/model/login';
import type { ObservedSetting } from '../../src/model/workspace';
import { readIdentity } from '../../src/plan/login/login-identity';
import { predictAccount } from '../../src/plan/login/predict-account';
import { userOfRest } from '../../src/workspace/workspace-user';
import type { LoginService } from '../../stand-ins/workspace/login-services';
import { serviceIdOf } from '../../stand-ins/workspace/login/find-users';
import { modernVariant } from '../../stand-ins/workspace/login/modern-variant';
import type { UserRecord } from '../../stand-ins/workspace/model';
import { showListedUser } from '../../stand-ins/workspace/rest/show-user';
import type { Server } from '../../stand-ins/workspace/server';
import type { RecordedEnd } from '../stand-ins/workspace/login/recorded/recorded-end';

const SERVICE = 'authentik';

/** What the app predicts of a login, and what is hidden from it, which says what of that is to come true. */
export class Foreseen {
    private readonly predicted: readonly PredictedLogin[] | string;
    private readonly linked: UserRecord | undefined;
    private readonly withPassword: ReadonlySet<string>;

    /** @param claims of the person, with authentik's id in `sub` */
    constructor(
        private readonly server: Server,
        service: LoginService,
        private readonly claims: Claims,
        private readonly flow: LoginFlow,
    ) {
        const users = [...server.model.users.values()];
        this.linked = users.find((user) => serviceIdOf(user, SERVICE) === claims.sub);
        this.withPassword = new Set(
            users.filter(({ services }) => services.password !== undefined).map(({ username = '' }) => username),
        );
        this.predicted = this.predict(service, claims);
    }

    /**
     * Nothing where the end is as predicted, else both.
     * @throws Error where the app says nothing about the state that the accounts are in, or contradicts itself
     */
    difference(end: RecordedEnd): { predicted: unknown; end: RecordedEnd } | undefined {
        if (typeof this.predicted === 'string') {
            const isAsPredicted = !end.isIn && end.message.endsWith(this.predicted);
            return isAsPredicted ? undefined : { predicted: this.predicted, end };
        }
        const one = this.foreseen(this.predicted);
        // of an account that nothing points to only that it is opened, or may be, can be said
        const isUnknown = one.when === 'linked-elsewhere';
        if (isUnknown && (one.end === 'in' || one.orElse !== undefined) && isOfUnknown(end)) return undefined;
        const said = JSON.stringify(this.inWords(one));
        return said === JSON.stringify(inOrder(end)) ? undefined : { predicted: this.inWords(one), end };
    }

    private predict(service: LoginService, claims: Claims): readonly PredictedLogin[] | string {
        const { server, flow } = this;
        const entry = entryOf(service);
        const identity = readIdentity(claims, entry);
        if ('missing' in identity) {
            return `CustomOAuth: Failed to extract ${identity.missing === 'username' ? 'username' : 'email'}`;
        }
        const settings = server.settings.rows().map(({ _id, value }): ObservedSetting => ({
            id: _id,
            value: value as string,
            type: 'string',
            choices: [],
        }));
        const info = { version: server.version.short, licence: server.licence.plan, modules: [] };
        const rules = loginRules({ workspace: { settings, server: info } });
        const accounts = [...server.model.users.values()].flatMap((user) => {
            const known = userOfRest(JSON.parse(JSON.stringify(showListedUser(user, true))) as Record<string, unknown>);
            return known ? [loginAccount({ ...known, username: known.username ?? '' }, rules, Date.now())] : [];
        });
        const remembers = flow === 'modern' && !server.version.atLeast('9.0');
        const earlier = remembers ? server.loginServices.earlier(SERVICE).map(entryOf) : [];
        return predictAccount({ identity, entry, earlier, flow, rules, accounts });
    }

    /** The one end that is told for the state in which everything is. */
    private foreseen(predicted: readonly PredictedLogin[]): PredictedLogin {
        const { model } = this.server;
        const states = this.linked
            ? [
                  ...predicted.filter(({ when, to }) => when === 'linked' && to === this.linked?.username),
                  ...predicted.filter(({ when }) => when === 'linked-elsewhere'),
              ]
            : predicted.filter(({ when }) => when === 'not-linked');
        const when = states[0]?.when;
        const fitting = states.filter(
            (one) =>
                one.when === when &&
                (one.where?.dropsEmail ?? isDropped(this.server)) === isDropped(this.server) &&
                (one.where?.isIndexed ?? model.indexedServices.has(SERVICE)) === model.indexedServices.has(SERVICE),
        );
        const [only, second] = fitting;
        if (!only || second) throw new Error(`${fitting.length} ends are told: ${JSON.stringify(predicted, null, 1)}`);
        return only;
    }

    private inWords({ end, account, holds, refusal, detail, adoption }: PredictedLogin): object {
        const loses = adoption?.losesPassword === true && this.withPassword.has(adoption.account);
        if (end === 'refused' || end === 'pending-approval') {
            const what = [...(adoption?.isLinked ? ['id'] : []), ...(loses ? ['pw', 'rpc'] : [])];
            return {
                isIn: false,
                message: this.messageOf(refusal ?? 'not_activated', account ?? '', detail ?? ''),
                ...(adoption && what.length > 0 && { changed: { username: adoption.account, what } }),
                ...(end === 'pending-approval' && {
                    created: { username: account ?? '(none)', address: holds?.address ?? null },
                }),
            };
        }
        const became = { created: 'created', in: 'found', updated: 'updated' } as const;
        return {
            isIn: true,
            username: account ?? null,
            became: end in became ? became[end as keyof typeof became] : 'linked',
            address: holds?.address ?? null,
            isVerified: holds?.isVerified,
            name: holds?.name,
            lostPassword: loses,
            mustChangePassword: loses,
        };
    }

    private messageOf(refusal: NonNullable<PredictedLogin['refusal']>, account: string, detail: string): string {
        const duplicate = (field: string, value: unknown): string =>
            `E11000 duplicate key error collection: rocketchat.users index: ${field}_1 dup key: { ${field}: ${JSON.stringify(value)} }`;
        const messages: Partial<Record<typeof refusal, string>> = {
            merge_refused: `User with username ${account} already exists [CustomOAuth]`,
            username_taken: 'Username already exists. [403]',
            email_taken: 'Email already exists. [403]',
            address_taken: duplicate('emails.address', detail),
            identity_taken: duplicate(`services.${SERVICE}.id`, this.claims.sub),
            registration_disabled:
                'User registration is disabled for authentication services [registration-disabled-authentication-services]',
            domain_refused: '[error-invalid-domain]',
            approval_mail_failed: "Cannot read properties of undefined (reading '0')",
            not_activated: 'User is not activated [error-user-is-not-activated]',
            app_user: 'App user is not allowed to login [error-app-user-is-not-allowed-to-login]',
        };
        return messages[refusal] ?? refusal;
    }
}

/** Opened as it was, or refused for being deactivated or an app's, which is true of whatever account. */
function isOfUnknown(end: RecordedEnd): boolean {
    if (end.isIn) return end.became === 'found';
    return /not-activated|not-allowed-to-login/.test(end.message) && !end.created;
}

function isDropped({ model }: Server): boolean {
    return modernVariant(model) === 'email-dropped';
}

/** The order of fields in which ends are compared. */
function inOrder(end: RecordedEnd): object {
    if (!end.isIn) {
        const { isIn, message, changed, created } = end;
        return { isIn, message, ...(changed && { changed }), ...(created && { created }) };
    }
    const { isIn, username, became, address, isVerified, name, lostPassword, mustChangePassword } = end;
    return { isIn, username, became, address, isVerified, name, lostPassword, mustChangePassword };
}

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

function entryOf(service: LoginService): LoginEntry {
    return {
        service: SERVICE,
        ...{ isLive: true, hasClientId: true, hasSecret: true, showsButton: true },
        ...{ authorizeUrl: '', tokenUrl: '', identityUrl: '', scopes: ['openid', 'email', 'profile'] },
        usernameField: text(service.usernameField),
        emailField: text(service.emailField),
        nameField: text(service.nameField),
        keyField: text(service.keyField),
        mergesUsers: service.mergeUsers === true,
        mergesDistinctServices: service.mergeUsersDistinctServices === true,
    };
}
