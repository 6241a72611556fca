import type { LinkGround } from '../link';
import type { Reason } from '../reason';
import { inWorkspace } from './in-workspace';
import { comes, goes, takenBack, type KindOfChange, type KindsOf } from './kind';

/** Says, or says no longer, that a person of authentik and an account are one. Only the app's own memory holds it. */
export type LinkChange = LinkOf<'link-person'> | LinkOf<'unlink-person'>;

interface LinkOf<K> {
    kind: K;
    uid: string;
    /** username in authentik; empty for somebody who is gone from it */
    person: string;
    userId: string;
    username: string;
    ground: LinkGround;
    reason: Reason;
}

const ofLink = {
    ...inWorkspace,
    subject: ({ uid }) => `link ${uid}`,
    about: ({ username }) => ({ code: 'subject.account', username }),
    area: () => 'people',
    takes: 'nothing',
    needsToken: () => undefined,
} satisfies Partial<KindOfChange<LinkChange>>;

export const linkKinds: KindsOf<LinkChange> = {
    'link-person': {
        ...ofLink,
        ...comes,
        phase: 'links',
        back: (change) => ({ ...change, kind: 'unlink-person', reason: takenBack }),
    },
    'unlink-person': {
        ...ofLink,
        ...goes,
        phase: 'ends of links',
        back: (change) => ({ ...change, kind: 'link-person', reason: takenBack }),
    },
};
