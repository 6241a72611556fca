import type { IUser } from '@rocket.chat/apps-engine/definition/users';
import { entrySettingId } from '../../model/entry-setting';
import type { Memory } from '../../model/memory';
import type { FoundAccounts } from '../../model/workspace';
import { desiredState, expectedEndpoints } from '../../run/observe/desired';
import { secretState } from '../../run/observe/secret-state';
import { accountOfUser, listAccounts, lookUpAccounts } from '../../workspace/known-accounts';
import { ignoresTwoFactor } from '../../workspace/personal-token';
import type { WorkspaceFacts } from '../facts/check-facts';
import { known, notAsked, type Found } from '../facts/found';
import { serverSettingIds } from '../../plan/login/server-values';
import type { Questions } from './questions';

const MOST_ACCOUNTS = 3_000;
/** Without an administrator's token each account is one question. */
const MOST_LOOKUPS = 200;
/** Rows that the app does not set and a login or the group mapping depends on. */
const OTHER_ROWS = ['id', 'map_channels', 'merge_roles', 'groups_channel_map'];

export type FirstWorkspaceFacts = Omit<WorkspaceFacts, 'accounts' | 'hasOtherLogins'>;

/** @returns the facts, and the client secret of the entry, which is to be shown to authentik and to nobody else */
export async function askWorkspace(questions: Questions): Promise<{ facts: FirstWorkspaceFacts; secret: string }> {
    const { rest, siteUrl } = questions;
    const { config, workspace } = questions.sources;
    const { restUrl } = workspace;
    const settingId = (suffix: string): string => entrySettingId(config.login.entryName, suffix);
    const { entry } = desiredState(config, expectedEndpoints(config.authentik), undefined);
    const suffixes = [...(entry?.settings ?? []).map(({ suffix }) => suffix), ...OTHER_ROWS];
    const restrictionIds = config.restrictions.map(({ id }) => id);
    const { credentials } = config.rocketchat;
    const [server, rows, settings, stored, service, owner, ignores] = await Promise.all([
        workspace.info(),
        workspace.readSettings(suffixes.map(settingId)),
        workspace.readSettings([...new Set([...serverSettingIds, ...restrictionIds])]),
        workspace.readSecret(settingId('secret')),
        questions.askWorkspace(async () => workspace.findLoginService(config.login.service)),
        credentials ? questions.askWorkspace(async () => workspace.readTokenOwner()) : notAsked,
        credentials ? questions.askWorkspace(async () => ignoresTwoFactor(rest, credentials.token)) : notAsked,
    ]);
    const secret = rows.length === 0 ? config.login.clientSecret : (stored ?? '');
    const state = secretState(secret, config.login.clientSecret);
    const facts = { siteUrl, restUrl, server, rows, service, settings, owner };
    return { secret, facts: { ...facts, secret: state, ignoresTwoFactor: ignores } };
}

/** Where accounts were seen being made, it matters by what. */
export async function askOtherLogins(questions: Questions, births: Memory['births']): Promise<Found<boolean>> {
    if (!births?.size) return notAsked;
    const { workspace, config } = questions.sources;
    return questions.askWorkspace(async () => workspace.hasOtherLogins(config.login.service));
}

/** All accounts, as far as an administrator's token can list them. */
export async function askAccounts(questions: Questions): Promise<Found<FoundAccounts>> {
    if (!questions.rest.hasToken) return notAsked;
    return questions.askWorkspace(async () => listAccounts(questions.rest, MOST_ACCOUNTS));
}

/** Where they could not be listed: those of the people who are asked about, by the names that their logins write. */
export async function completeAccounts(
    questions: Questions,
    listed: Found<FoundAccounts>,
    usernames: readonly string[] | undefined,
): Promise<Found<FoundAccounts>> {
    if (listed.state === 'known' || !usernames) return listed;
    return known(await lookUpAccounts(questions.sources.users, usernames.slice(0, MOST_LOOKUPS)));
}

/** The list does not say how old an account is, which decides whether the modern flow asks for a code. */
export async function withAge(
    questions: Questions,
    answer: Found<FoundAccounts>,
    usernames: readonly string[],
): Promise<Found<FoundAccounts>> {
    if (answer.state !== 'known') return answer;
    const names = new Set(usernames.map((username) => username.toLowerCase()));
    const accounts = answer.value.accounts.map(async (account) => {
        if (!names.has(account.username.toLowerCase())) return account;
        const user = (await questions.sources.users.getById(account.id)) as IUser | undefined;
        return user ? { ...account, createdAt: accountOfUser(user).createdAt } : account;
    });
    return known({ ...answer.value, accounts: await Promise.all(accounts) });
}
