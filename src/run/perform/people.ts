import type { LinkChange } from '../../model/kinds/links';
import type { SeenKind, SeenKindsOf } from './performed-kind';
import type { Performer, StepResult } from './performer';

const link: SeenKind<LinkChange> = {
    readNow: async ({ uid, userId }, item, { links }) => links.get(uid) === userId,
    remember: async (change, { memory }) => rememberLinks([change], memory),
};

export const seenLinks: SeenKindsOf<LinkChange> = { 'link-person': link, 'unlink-person': link };

/** The app's own memory is all that a link is in. Written down first, so that a run that is cut off knows of it. */
export async function performLinks(changes: readonly LinkChange[], performer: Performer): Promise<StepResult> {
    const { links, grounds } = await performer.memory.links.read();
    const isSo = ({ kind, uid, userId, ground }: LinkChange): boolean =>
        kind === 'link-person' ? links.get(uid) === userId && grounds.get(uid) === ground : links.get(uid) !== userId;
    const open = changes.filter((change) => !isSo(change)).map((change) => ({ change }));
    await performer.begin(open);
    await rememberLinks(
        open.map(({ change }) => change),
        performer.memory,
    );
    return { counts: { links: open.length }, items: open };
}

async function rememberLinks(changes: readonly LinkChange[], memory: Performer['memory']): Promise<void> {
    const { links, births } = memory;
    const ended = changes.filter(({ kind }) => kind === 'unlink-person');
    await links.forget(ended);
    await links.keepApart(ended.filter(({ reason }) => reason.code === 'reason.by_hand'));
    // what was approved for an account was approved for its person
    await memory.withdrawPrivileges(ended.map(({ userId }) => userId));
    await links.make(changes.filter(({ kind }) => kind === 'link-person'));
    // from here on it is known by id
    await births.forget(changes.map(({ userId }) => userId));
    const born = ended.filter(({ ground }) => ground === 'born');
    for (const { uid, userId, username } of born) await births.noteOf(uid, userId, username);
}
