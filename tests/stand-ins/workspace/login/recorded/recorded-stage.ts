import { StandInAuthentik } from '../../../../../stand-ins/authentik';
import { BrowserSession } from '../../../../../stand-ins/workspace/login/browser-session';
import { applyFile } from '../../../../../stand-ins/workspace/apply-file';
import { findUserByUsername } from '../../../../../stand-ins/workspace/login/find-users';
import { normaliseIdentity } from '../../../../../stand-ins/workspace/login/identity';
import type { LoginOutcome } from '../../../../../stand-ins/workspace/login/login-outcome';
import { loginThroughOAuth } from '../../../../../stand-ins/workspace/login/login-through-oauth';
import { chooseModernVariant } from '../../../../../stand-ins/workspace/login/modern-variant';
import { indexServiceId } from '../../../../../stand-ins/workspace/login/unique-indexes';
import { verifyModernLogin } from '../../../../../stand-ins/workspace/login/verify-modern-login';
import type { UserRecord } from '../../../../../stand-ins/workspace/model';
import { api, rows } from '../../../authentik/test-client';
import { HttpFixture } from '../../rest/http-fixture';
import { entryFields, prefixed } from '../login-fixture';
import { observedEnd, snapshotOf, type Snapshot } from './observed-end';
import type { RecordedEnd } from './recorded-end';
import type { RecordedCase, RecordedLogin } from './recorded-logins';

type FirstLogin = NonNullable<RecordedLogin['afterAFirstLogin']>;

const SERVICE = 'authentik';
const IDENTITY = 'GET /application/o/userinfo/';
const ANOTHER = 'e'.repeat(64);
/** The browser of ada, where she is as she was made. */
const unchanged = new WeakMap<StandInAuthentik, BrowserSession>();
/** what the app writes into an entry where the recording says nothing else */
const appDefaults = { '-merge_users': true };

/** Both servers as a recorded login found them. */
export class RecordedStage {
    private username = 'ada';
    private known: Record<string, unknown> | undefined;
    private before: Snapshot = new Map();
    private session = new BrowserSession((url, init) => fetch(url, init));

    private constructor(
        readonly played: RecordedCase,
        readonly workspace: HttpFixture,
        private readonly authentik: StandInAuthentik,
    ) {}

    /** @param authentik a running one, whose directory this replaces */
    static async set(played: RecordedCase, authentik: StandInAuthentik): Promise<RecordedStage> {
        const { login, flow, variant, version, isIndexed } = played;
        const workspace = new HttpFixture({ version, licence: 'premium' });
        await workspace.start();
        const stage = new RecordedStage(played, workspace, authentik);
        try {
            await stage.renewPerson();
            if (variant) chooseModernVariant(workspace.model, variant);
            authentik.setWorkspaceUrl(workspace.url);
            const { settings = {}, ...file } = login.workspace;
            applyFile(workspace, {
                ...file,
                settings: {
                    Accounts_twoFactorAuthentication_email_available_for_OAuth_users: false,
                    ...(flow === 'modern' && version.startsWith('8.') && { Accounts_OAuth_Use_Modern_Flow: true }),
                    ...settings,
                    ...prefixed({ ...entryFields(authentik), ...appDefaults, ...login.entry }),
                },
            });
            await stage.linkBefore(login);
            workspace.loginServices.updateNow();
            if (isIndexed) indexServiceId(workspace.model, SERVICE);
            if (login.userinfo) stage.changeClaims(login.userinfo);
            if (login.licence === 'none') workspace.licence.change('community');
            if (login.afterAFirstLogin) await stage.logInAndChange(login.afterAFirstLogin);
            stage.before = snapshotOf(workspace.model);
            return stage;
        } catch (error) {
            await stage.clear();
            throw error;
        }
    }

    async clear(): Promise<void> {
        this.authentik.heal();
        await this.workspace.stop();
    }

    async logIn(): Promise<LoginOutcome> {
        return loginThroughOAuth(this.workspace, {
            ...{ username: this.username, password: 'ada', session: this.session },
        });
    }

    /** The same from the claims on, for what happens only while the server has not noticed that its licence is gone. */
    async verify(): Promise<string> {
        const { workspace } = this;
        const service = workspace.loginServices.get(SERVICE);
        if (!service) throw new Error('The workspace has no login service');
        const claims = {
            sub: await this.uid(),
            preferred_username: 'ada',
            name: 'Ada Lovelace',
            email: 'ada@example.com',
        };
        const data = { ...normaliseIdentity(claims, service), accessToken: 'token', serverURL: service.serverURL };
        try {
            await verifyModernLogin(workspace, service, data);
            return 'in';
        } catch (error) {
            return error instanceof Error ? error.message : String(error);
        }
    }

    /** What authentik tells about the person, with the changes of the recording. */
    async claims(): Promise<Record<string, unknown>> {
        const { uid, username, name, email } = (await this.person()) ?? {};
        const usual = { sub: uid, preferred_username: username, nickname: username, name, given_name: name, email };
        const claimed = Object.entries({ ...usual, ...this.played.login.userinfo });
        return Object.fromEntries(claimed.filter(([, value]) => value !== null));
    }

    /** What became of it, as the recordings tell it. */
    endOf(outcome: LoginOutcome): RecordedEnd {
        const seen = outcome.ok ? outcome.userId : new Error(outcome.error);
        return observedEnd(this.workspace.model, this.before, SERVICE, seen);
    }

    private async linkBefore({ workspace: { users = [] }, linkedBefore }: RecordedLogin): Promise<void> {
        if (!linkedBefore) return;
        const user = findUserByUsername(this.workspace.model, users[0]?.username ?? '');
        if (!user) throw new Error(`Nobody is linked before in "${this.played.title}"`);
        const filled = JSON.stringify(linkedBefore)
            .replaceAll('<uid of another>', ANOTHER)
            .replaceAll('<uid>', await this.uid());
        setFields(user, JSON.parse(filled) as Record<string, unknown>);
    }

    private async logInAndChange({ directory, renamedTo, entry, user }: FirstLogin): Promise<void> {
        const { workspace, authentik } = this;
        const first = await this.logIn();
        if (!first.ok) throw new Error(`The first login of "${this.played.title}" failed: ${first.error}`);
        if (renamedTo !== undefined) await this.rename(renamedTo);
        if (directory) authentik.patch(directory);
        this.known = undefined;
        if (entry) applyFile(workspace, { settings: prefixed(entry) });
        if (user) {
            const account = findUserByUsername(workspace.model, user.username);
            if (account) setFields(account, user.set);
        }
        workspace.loginServices.updateNow();
    }

    /** Somebody whom no case has changed is the same as a new one, and stays signed in, which is most of the work of a login. */
    private async renewPerson(): Promise<void> {
        const { authentik } = this;
        const { directory, renamedTo } = this.played.login.afterAFirstLogin ?? {};
        const known = unchanged.get(authentik);
        this.session = known ?? this.session;
        if (directory ?? renamedTo) unchanged.delete(authentik);
        else unchanged.set(authentik, this.session);
        if (known) return;
        const people = authentik.dump().users.map(({ username }) => username);
        authentik.patch({ remove: { users: people.filter((username) => username !== 'akadmin') } });
        authentik.patch({ users: [{ username: 'ada', name: 'Ada Lovelace', email: 'ada@example.com' }] });
    }

    private changeClaims(claims: Record<string, unknown>): void {
        this.authentik.fail(IDENTITY, {
            transform: (json) =>
                Object.fromEntries(Object.entries({ ...json, ...claims }).filter(([, value]) => value !== null)),
        });
    }

    private async rename(username: string): Promise<void> {
        const person = await this.person();
        const path = `/core/users/${String(person?.pk)}/`;
        const reply = await api(this.authentik, path, { method: 'PATCH', body: { username } });
        if (reply.status !== 200) throw new Error(`${this.username} was not renamed: ${reply.text}`);
        this.username = username;
        this.known = undefined;
    }

    async uid(): Promise<string> {
        return String((await this.person())?.uid);
    }

    /** Each case wants to know three times who she is. */
    private async person(): Promise<Record<string, unknown> | undefined> {
        this.known ??= rows(await api(this.authentik, `/core/users/?username=${this.username}`))[0];
        return this.known;
    }
}

/** By dotted path, as an update of MongoDB has it. */
function setFields(user: UserRecord, fields: Record<string, unknown>): void {
    for (const [path, value] of Object.entries(fields)) {
        const [first = '', second] = path.split('.');
        Object.assign(
            user,
            second === undefined ? { [first]: value } : { services: { ...user.services, [second]: value } },
        );
    }
}
