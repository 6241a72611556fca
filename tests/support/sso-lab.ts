import { Authentik } from '../../src/directory/authentik';
import type { Change } from '../../src/model/change';
import type { Desired } from '../../src/model/desired';
import { emptyMemory } from '../../src/model/memory';
import { nothingExpected, type Observed } from '../../src/model/observed';
import type { PlanPart } from '../../src/model/plan';
import type { DesiredSso, FieldValue, ObservedSso, Credentials } from '../../src/model/sso';
import { isMade } from '../../src/model/made';
import { diffSso } from '../../src/plan/sso/diff-sso';
import { StandInAuthentik, type StandInAuthentikOptions } from '../../stand-ins/authentik';
import { Browser, post } from '../stand-ins/authentik/test-client';
import { noRemovals } from './no-removals';
import { realHttp } from './real-http';
import { usualIdentity } from './sync-world';

export const ROOT = 'http://workspace.test';
export const CALLBACK = `${ROOT}/_oauth/authentik`;

export function desiredSso(more: Partial<DesiredSso> = {}): DesiredSso {
    return {
        ...{ slug: 'rocketchat', name: 'Rocket.Chat', redirectUri: CALLBACK, launchUrl: `${ROOT}/` },
        ...{ scopes: ['openid', 'email', 'profile'], clientId: '', allowedGroups: [] },
        ...{ authorizationFlow: '', invalidationFlow: '' },
        ...more,
    };
}

/** As much of the desired state as authentik's side depends on. */
export function desired(sso: DesiredSso, hasSecret = false): Desired {
    return {
        entry: { name: 'Authentik', service: 'authentik', settings: [], clientId: sso.clientId, hasSecret },
        sso,
        ...{
            restrictions: [],
            rules: [],
            keyField: 'username',
            identity: usualIdentity,
            nestedGroups: true,
            createRooms: true,
            roomCreator: '',
            removals: noRemovals,
        },
    };
}

export function observed(sso: ObservedSso, groups: Observed['directory']['groups'] = []): Observed {
    return {
        server: { version: '8.8', licence: 'community', modules: [] },
        entry: { exists: false, settings: [], secret: 'empty', isLive: false },
        sso,
        expected: nothingExpected,
        leftovers: { entries: [], slugs: [] },
        ...{ canUseRest: true, restrictions: [], rooms: [], accounts: [], teams: [], roles: [] },
        ...{
            memory: emptyMemory,
            privilegedRoles: [],
            hasOtherLogins: true,
            guarded: { administrators: undefined, acting: [] },
        },
        directory: { users: [], groups },
    };
}

/** A stand-in authentik, the app's client of it, and a run that does a plan's changes one after the other. */
export class SsoLab {
    readonly authentik: StandInAuthentik;
    credentials: Credentials = { clientId: '', clientSecret: '' };
    sent: Readonly<Record<string, number>> = {};
    ownBindings: string[] = [];
    /** of the Rocket.Chat that asks */
    bridgeVersion = '9.0';

    constructor(options: StandInAuthentikOptions = {}) {
        this.authentik = new StandInAuthentik({ workspaceUrl: ROOT, ...options });
    }

    async start(): Promise<this> {
        await this.authentik.start();
        return this;
    }

    /** The app's own view of authentik, with the settings' token unless another is given. */
    server(token = this.authentik.token): Authentik {
        const { http, sent } = realHttp(this.bridgeVersion);
        this.sent = sent;
        return new Authentik(http, {
            publicUrl: this.authentik.url,
            serverUrl: this.authentik.url,
            slug: 'rocketchat',
            ...{ token, allowedGroups: [], authorizationFlow: '', invalidationFlow: '' },
        });
    }

    async read(more: Partial<DesiredSso> = {}, token?: string): Promise<ObservedSso> {
        const wanted = desiredSso({ clientId: this.credentials.clientId, ...more });
        return this.server(token).readSso(wanted, this.credentials, this.ownBindings);
    }

    async plan(more: Partial<DesiredSso> = {}, token?: string): Promise<PlanPart> {
        const wanted = desiredSso({ clientId: this.credentials.clientId, ...more });
        const directory = await this.server().readDirectory(() => false, false);
        const sso = await this.read(more, token);
        return diffSso(desired(wanted, this.credentials.clientSecret !== ''), observed(sso, directory.groups));
    }

    /** Plans and does what is planned. @returns the kinds of what was done, with the field where there is one */
    async setUp(more: Partial<DesiredSso> = {}): Promise<string[]> {
        const { changes } = await this.plan(more);
        await this.apply(changes);
        return changes.map((change) => ('field' in change ? `${change.kind} ${change.field}` : change.kind));
    }

    async apply(changes: readonly Change[]): Promise<void> {
        const server = this.server();
        const made: { key?: string; provider?: number } = {};
        for (const change of changes) await this.perform(server, change, made);
    }

    private async perform(server: Authentik, change: Change, made: { key?: string; provider?: number }): Promise<void> {
        switch (change.kind) {
            case 'keep-credentials': {
                const found =
                    change.provider === undefined ? undefined : await server.readClientSecret(change.provider);
                this.credentials = {
                    clientId: found?.clientId ?? change.clientId ?? 'generated-id',
                    clientSecret: found?.clientSecret ?? 'generated-secret',
                };
                return;
            }
            case 'create-key':
                made.key = (await server.createKey(change.name)).id;
                return;
            case 'create-provider':
                made.provider = (
                    await server.createProvider(
                        change,
                        isMade(change.signingKey) ? (made.key ?? 'none') : change.signingKey.id,
                        this.credentials,
                    )
                ).id;
                return;
            case 'change-provider': {
                const to = isMade(change.to) ? (made.key ?? 'none') : change.to;
                const after = await server.changeProvider(change.provider, change.field, to, this.credentials);
                expect(after).toEqual(to);
                return;
            }
            case 'create-application': {
                const { provider } = change;
                await server.createApplication(change, isMade(provider) ? (made.provider ?? -1) : provider.id);
                return;
            }
            case 'change-application': {
                const to: FieldValue = isMade(change.to) ? (made.provider ?? -1) : change.to;
                expect(await server.changeApplication(change.slug, change.field, to)).toBe(to);
                return;
            }
            case 'bind-group':
                this.ownBindings.push((await server.bindGroup(change.slug, change.groupId)).id);
                return;
            case 'unbind-group':
                await server.unbindGroup(change.binding);
                return;
            default:
                throw new Error(`this lab does not do ${change.kind}`);
        }
    }

    /** Logs a person in as Rocket.Chat does, with the credentials of the settings. @returns the claims, or what came instead */
    async login(username: string): Promise<Record<string, unknown>> {
        const { clientId, clientSecret } = this.credentials;
        const reply = await new Browser(this.authentik).signIn(username, {
            ...{ client_id: clientId, redirect_uri: CALLBACK, response_type: 'code' },
            ...{ scope: 'openid email profile', state: 'c3RhdGU=' },
        });
        if (reply.location?.startsWith(CALLBACK) !== true) return { page: reply.status };
        const token = await post(this.authentik, 'token/', {
            ...{ grant_type: 'authorization_code', redirect_uri: CALLBACK },
            code: new URL(reply.location).searchParams.get('code') ?? '',
            ...{ client_id: clientId, client_secret: clientSecret },
        });
        if (token.status !== 200) return token.json;
        return (await post(this.authentik, 'userinfo/', { access_token: String(token.json.access_token) })).json;
    }
}

/** What may make a change happen: every request but reading ones, and those that prove a secret. */
export function writes(authentik: StandInAuthentik): Record<string, number> {
    const isWrite = (route: string): boolean =>
        /^(POST|PUT|PATCH|DELETE) /.test(route) && !route.includes('/application/o/');
    return Object.fromEntries(Object.entries(authentik.requests).filter(([route]) => isWrite(route)));
}
