import type { Account } from '../../model/workspace';

/** Neither a bot nor an app; `rocket.cat` is the workspace's own bot, whatever its type. */
export function isPersonal(account: Account): boolean {
    return account.type === 'user' && account.username !== 'rocket.cat';
}
