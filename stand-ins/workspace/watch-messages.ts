import type { MessageRecord } from './model';

type Watcher = (message: MessageRecord) => void;

const watchers = new Set<Watcher>();

/** From now on shows each message that an app writes, privately or not, in any workspace of this process. */
export function watchMessages(watcher: Watcher): void {
    watchers.add(watcher);
}

export function tellWatchers(message: MessageRecord): void {
    for (const watcher of watchers) watcher(message);
}
