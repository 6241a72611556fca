import type { Account } from '../../model/workspace';

/** Neither a bot nor an app, nor that of somebody on another server; `rocket.cat` is the workspace's own bot, whatever its type. */
export function isPersonal({ type, username }: Pick<Account, 'type' | 'username'>): boolean {
    return type === 'user' && username !== 'rocket.cat';
}
