import { StandInAuthentik } from '../../stand-ins/authentik';
import { loginThroughOAuth, totpCode, EmailCodes, type LoginOutcome } from '../../stand-ins/workspace/login';
import { findUserByUsername, serviceIdOf } from '../../stand-ins/workspace/login/find-users';
import type { Flow } from '../../stand-ins/workspace/login/login-outcome';
import type { UserRecord } from '../../stand-ins/workspace/model';
import { api, rows } from '../stand-ins/authentik/test-client';
import { prefixed } from '../stand-ins/workspace/login/login-fixture';
import type { Changes, LoginScenario } from '../stand-ins/workspace/login/login-scenario';
import { directoryFileOf, setUpOf, workspaceFileOf } from '../stand-ins/workspace/login/scenario-files';
import type { Lab } from './lab';
import { rememberWorkspace } from './remember-workspace';

type Accounts = Map<string, { id: unknown; name: string | undefined; emails: string; username: string | undefined }>;

/** What a login did to the account that it ended with, or why there was none. */
export type RealEnd =
    | { ok: true; became: 'created' | 'linked' | 'updated' | 'found'; username: string; mustChooseUsername: boolean }
    | { ok: false; outcome: Extract<LoginOutcome, { ok: false }>; wasCreated: boolean };

/** The state of the account that no app can see. */
export type HiddenState = 'not-linked' | 'linked' | 'linked-elsewhere';

/** One login scenario after another on the workspace of a lab, each with an authentik of its own. */
export class PredictionStage {
    private username = 'ada';
    private before: Accounts = new Map();

    private constructor(
        private readonly lab: Lab,
        private readonly scenario: LoginScenario,
        private readonly authentik: StandInAuthentik,
        private readonly forget: () => void,
    ) {}

    /** @param permissions of the app's token; a superuser's unless given */
    static async set(lab: Lab, scenario: LoginScenario, flow: Flow, permissions?: string[]): Promise<PredictionStage> {
        const forget = rememberWorkspace(lab.workspace);
        // as after a restart: before 9.0 settings of the entry from before stay in force
        lab.workspace.loginServices.stop();
        const authentik = new StandInAuthentik({ file: directoryFileOf(scenario) });
        await authentik.start();
        const stage = new PredictionStage(lab, scenario, authentik, forget);
        try {
            authentik.setWorkspaceUrl(lab.workspace.url);
            authentik.patchSetUp(setUpOf(scenario, lab.workspace.url));
            const { clientId, clientSecret } = authentik.bornProvider;
            await lab.settings.save({
                authentik_url: authentik.url,
                authentik_token: permissions ? authentik.createToken({ permissions }) : authentik.token,
                client_id: clientId,
                client_secret: clientSecret,
            });
            stage.change({ workspace: { licence: 'community', ...workspaceFileOf(scenario, flow, authentik) } });
            if (scenario.since) await stage.logInAndChange(scenario.since);
            stage.before = stage.accounts();
            return stage;
        } catch (error) {
            await stage.clear();
            throw error;
        }
    }

    async clear(): Promise<void> {
        await this.authentik.stop();
        this.forget();
    }

    /** What the app says beforehand. */
    async ask(): Promise<string> {
        return this.lab.run(`/authentik-sync check ${this.username}`);
    }

    /** Which of the states that the app names is the real one. */
    async hiddenState(): Promise<HiddenState> {
        const person = rows(await api(this.authentik, `/core/users/?username=${this.username}`))[0];
        const linked = [...this.before.values()].find(({ id }) => id === person?.uid);
        if (!linked) return 'not-linked';
        const isNear = linked.username === person?.username || linked.emails.includes(`"${String(person?.email)}"`);
        return isNear ? 'linked' : 'linked-elsewhere';
    }

    async logIn(): Promise<RealEnd> {
        const secondFactor = this.scenario.givesCode ? () => this.code() : undefined;
        const person = { username: this.username, password: 'ada' };
        const outcome = await loginThroughOAuth(this.lab.workspace, { ...person, secondFactor });
        const after = this.accounts();
        if (!outcome.ok)
            return { ok: false, outcome, wasCreated: [...after.keys()].some((id) => !this.before.has(id)) };
        const { userId, username } = outcome;
        return { ok: true, username, mustChooseUsername: username === '', became: this.became(userId, after) };
    }

    private became(userId: string, after: Accounts): Extract<RealEnd, { ok: true }>['became'] {
        const [was, is] = [this.before.get(userId), after.get(userId)];
        if (!was) return 'created';
        if (was.id === undefined) return 'linked';
        return was.name === is?.name && was.emails === is?.emails ? 'found' : 'updated';
    }

    private code(): string {
        const { model } = this.lab.workspace;
        const secret = findUserByUsername(model, 'ada')?.services.totp?.secret;
        return secret === undefined ? (EmailCodes.of(model).sent.at(-1)?.code ?? '') : totpCode(secret);
    }

    private async logInAndChange(since: Changes): Promise<void> {
        const first = await loginThroughOAuth(this.lab.workspace, { username: 'ada', password: 'ada' });
        if (!first.ok) throw new Error(`The first login of "${this.scenario.title}" failed: ${first.error}`);
        if (since.username !== undefined) await this.rename(since.username);
        this.change(since);
    }

    private change({ directory, workspace: file, entry }: Changes): void {
        const { workspace } = this.lab;
        if (directory) this.authentik.patch(directory);
        if (file) workspace.patch(file);
        if (entry) workspace.patch({ settings: prefixed(entry) });
        workspace.loginServices.updateNow();
    }

    private async rename(username: string): Promise<void> {
        const found = rows(await api(this.authentik, '/core/users/?username=ada'))[0];
        const path = `/core/users/${String(found?.pk)}/`;
        const reply = await api(this.authentik, path, { method: 'PATCH', body: { username } });
        if (reply.status !== 200) throw new Error(`ada was not renamed: ${reply.text}`);
        this.username = username;
    }

    private accounts(): Accounts {
        const users = [...this.lab.workspace.model.users.values()];
        return new Map(users.map((user) => [user._id, describe(user)]));
    }
}

function describe(user: UserRecord): {
    id: unknown;
    name: string | undefined;
    emails: string;
    username: string | undefined;
} {
    const { name, username, emails } = user;
    return { id: serviceIdOf(user, 'authentik'), name, username, emails: JSON.stringify(emails ?? []) };
}
