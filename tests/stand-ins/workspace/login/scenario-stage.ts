import { StandInAuthentik } from '../../../../stand-ins/authentik';
import { applyFile } from '../../../../stand-ins/workspace/apply-file';
import { EmailCodes } from '../../../../stand-ins/workspace/login/email-codes';
import { findUserByUsername, serviceIdOf } from '../../../../stand-ins/workspace/login/find-users';
import type { Flow, LoginOutcome } from '../../../../stand-ins/workspace/login/login-outcome';
import { loginThroughOAuth } from '../../../../stand-ins/workspace/login/login-through-oauth';
import { totpCode } from '../../../../stand-ins/workspace/login/totp';
import type { UserRecord } from '../../../../stand-ins/workspace/model';
import { api, rows } from '../../authentik/test-client';
import { HttpFixture } from '../rest/http-fixture';
import { prefixed } from './login-fixture';
import type { Changes, LoginEnd, LoginScenario } from './login-scenario';
import { directoryFileOf, setUpOf, workspaceFileOf } from './scenario-files';

type Accounts = Map<string, { id: unknown; name: string | undefined; emails: string }>;

/** Both servers as a scenario wants them, with a first login behind them where it says so. */
export class ScenarioStage {
    /** of the person in authentik */
    private username = 'ada';
    private before: Accounts = new Map();

    private constructor(
        readonly scenario: LoginScenario,
        readonly authentik: StandInAuthentik,
        readonly workspace: HttpFixture,
    ) {}

    static async set(scenario: LoginScenario, flow: Flow): Promise<ScenarioStage> {
        const authentik = new StandInAuthentik({ file: directoryFileOf(scenario) });
        await authentik.start();
        const file = workspaceFileOf(scenario, flow, authentik);
        const workspace = new HttpFixture({ version: file.version, licence: file.licence });
        await workspace.start();
        authentik.setWorkspaceUrl(workspace.url);
        authentik.patchSetUp(setUpOf(scenario, workspace.url));
        const stage = new ScenarioStage(scenario, authentik, workspace);
        try {
            stage.change({ workspace: file });
            if (scenario.since) await stage.logInAndChange(scenario.since);
            stage.before = stage.accounts();
        } catch (error) {
            await stage.clear();
            throw error;
        }
        return stage;
    }

    async clear(): Promise<void> {
        await this.workspace.stop();
        await this.authentik.stop();
    }

    /** What the person types into authentik's form. */
    get credentials(): { username: string; password: string } {
        return { username: this.username, password: 'ada' };
    }

    /** The code that the workspace asks for, from the person's mail or app. */
    get code(): string {
        const { model } = this.workspace;
        const secret = findUserByUsername(model, 'ada')?.services.totp?.secret;
        return secret === undefined ? (EmailCodes.of(model).sent.at(-1)?.code ?? '') : totpCode(secret);
    }

    /** The login of the scenario. */
    async logIn(): Promise<LoginOutcome> {
        const { workspace, credentials, scenario } = this;
        const secondFactor = scenario.givesCode ? () => this.code : undefined;
        return loginThroughOAuth(workspace, { ...credentials, secondFactor });
    }

    /** That login in the words of the scenario's ends. */
    endOf(outcome: LoginOutcome): LoginEnd {
        if (!outcome.ok) return { ok: false, refusal: outcome.refusal, seen: outcome.seen };
        const { userId, username } = outcome;
        const email = this.workspace.model.users.get(userId)?.emails?.[0]?.address ?? null;
        return { ok: true, username, account: this.whatBecameOf(userId), email };
    }

    /** What became of an account since the stage was set. */
    whatBecameOf(userId: string): (LoginEnd & { ok: true })['account'] {
        const was = this.before.get(userId);
        const is = this.accounts().get(userId);
        if (!was) return 'created';
        if (was.id === undefined) return 'linked';
        return was.name === is?.name && was.emails === is?.emails ? 'found' : 'updated';
    }

    private async logInAndChange(since: Changes): Promise<void> {
        const first = await loginThroughOAuth(this.workspace, this.credentials);
        if (!first.ok) throw new Error(`The first login of "${this.scenario.title}" failed: ${first.error}`);
        if (since.username !== undefined) await this.rename(since.username);
        this.change(since);
    }

    private change({ directory, workspace: file, entry }: Changes): void {
        const { workspace, authentik } = this;
        if (directory) authentik.patch(directory);
        if (file) applyFile(workspace, file);
        if (entry) applyFile(workspace, { settings: prefixed(entry) });
        workspace.loginServices.updateNow();
    }

    private async rename(username: string): Promise<void> {
        const found = rows(await api(this.authentik, `/core/users/?username=${this.username}`))[0];
        const path = `/core/users/${String(found?.pk)}/`;
        const reply = await api(this.authentik, path, { method: 'PATCH', body: { username } });
        if (reply.status !== 200) throw new Error(`${this.username} was not renamed: ${reply.text}`);
        this.username = username;
    }

    private accounts(): Accounts {
        const entry = (user: UserRecord): [string, { id: unknown; name: string | undefined; emails: string }] => [
            user._id,
            { id: serviceIdOf(user, 'authentik'), name: user.name, emails: JSON.stringify(user.emails ?? []) },
        ];
        return new Map([...this.workspace.model.users.values()].map(entry));
    }
}
