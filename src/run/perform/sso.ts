import type { ChangeOf, SsoChange } from '../../model/change';
import { Failure } from '../../model/failure';
import { given } from '../../model/given';
import type { JournalItem } from '../../model/journal-item';
import { subjectWords } from '../../model/kinds';
import type { Created } from '../../model/sso';
import { isMade, type Made } from '../../model/made';
import { isSameValue } from '../../model/same-value';
import { performedCredentials } from './credentials';
import type { PerformedKind, PerformedKindsOf } from './performed-kind';
import type { Performer, StepResult } from './performer';

const binding: Pick<PerformedKind<ChangeOf<'bind-group' | 'unbind-group'>>, 'readNow'> = {
    readNow: async ({ slug, groupId }, item, { authentik }) => (await authentik.readGroupBindings(slug))?.has(groupId),
};

/** What is neither taken back nor found out. */
const unread: Pick<PerformedKind<SsoChange>, 'readNow'> = { readNow: async () => Promise.resolve(true) };

/** authentik's side, and the credentials that both sides share. */
export const performedSso: PerformedKindsOf<SsoChange> = {
    ...performedCredentials,
    'create-key': {
        ...unread,
        async perform(change, performer) {
            return create(change, performer, async () => performer.authentik.createKey(change.name));
        },
    },
    'create-provider': {
        async perform(change, performer) {
            const { authentik, credentials } = performer;
            return create(change, performer, async () => {
                const { signingKey: key } = change;
                const id = isMade(key) ? await idOfMade(key, performer) : key.id;
                return authentik.createProvider(change, String(id), await credentials.read());
            });
        },
        async readNow(change, { made }, { authentik, ownApplications }) {
            return made === undefined ? undefined : authentik.providerAsText(Number(made), ownApplications);
        },
        async findMade(change, { authentik, credentials }) {
            return authentik.findProvider((await credentials.read()).clientId);
        },
    },
    'change-provider': {
        async perform(change, performer) {
            const { authentik, credentials } = performer;
            const to = isMade(change.to) ? await idOfMade(change.to, performer) : change.to;
            const before = await authentik.readProviderField(change.provider, change.field);
            const item = withBefore({ ...change, to }, before);
            await performer.begin([item]);
            // the secret that is written is the one of the settings; no plan holds it
            const after = await authentik.changeProvider(change.provider, change.field, to, await credentials.read());
            const isWritten = change.field === 'client_secret' || isSameValue(after, to);
            return written(isWritten, item);
        },
        async readNow({ provider, field }, item, { authentik }) {
            return authentik.readProviderField(provider, field);
        },
    },
    'delete-provider': {
        ...unread,
        async perform(change, performer) {
            return remove(change, performer, async () => performer.authentik.deleteProvider(change.provider));
        },
    },
    'create-application': {
        async perform(change, performer) {
            return create(change, performer, async () => {
                const { provider } = change;
                const id = isMade(provider) ? await idOfMade(provider, performer) : provider.id;
                return performer.authentik.createApplication(change, Number(id));
            });
        },
        async readNow({ slug }, item, { authentik, ownBindings }) {
            return authentik.applicationAsText(slug, ownBindings);
        },
    },
    'change-application': {
        async perform(change, performer) {
            const { authentik } = performer;
            const to = isMade(change.to) ? await idOfMade(change.to, performer) : change.to;
            const before = await authentik.readApplicationField(change.slug, change.field);
            const item = { change: { ...change, to }, before };
            await performer.begin([item]);
            const after = await authentik.changeApplication(change.slug, change.field, to);
            return written(isSameValue(after, to), item);
        },
        async readNow({ slug, field }, item, { authentik }) {
            return authentik.readApplicationField(slug, field);
        },
    },
    'delete-application': {
        ...unread,
        async perform(change, performer) {
            return remove(change, performer, async () => performer.authentik.deleteApplication(change.slug));
        },
    },
    'bind-group': {
        ...binding,
        async perform(change, performer) {
            const { authentik } = performer;
            // somebody has bound the group since the plan was made: that binding is theirs, and stays
            const bound = await authentik.readGroupBindings(change.slug);
            if (bound?.has(change.groupId) === true) return { items: [] };
            return create(change, performer, async () => authentik.bindGroup(change.slug, change.groupId));
        },
        async findMade({ slug, groupId }, { authentik }) {
            return (await authentik.readGroupBindings(slug))?.get(groupId);
        },
    },
    'unbind-group': {
        ...binding,
        async perform(change, performer) {
            return remove(change, performer, async () => performer.authentik.unbindGroup(change.binding));
        },
    },
};

/** What is made is read back, as what is changed is: for the fields that did not become as sent, and for undo. */
async function create(
    change: ChangeOf<'create-key' | 'create-provider' | 'create-application' | 'bind-group'>,
    performer: Performer,
    act: () => Promise<Created<string | number>>,
): Promise<StepResult> {
    await performer.begin([{ change }]);
    const { id, keptOther, left } = await act();
    const items = [{ change, made: id, ...given({ left }) }];
    const counts = { directory: 1 };
    if (keptOther.length === 0) return { counts, items };
    const name = change.kind === 'bind-group' ? change.group : change.name;
    return {
        counts,
        items,
        problem: { code: 'not_written', subject: { code: 'subject.fields', name, fields: keptOther } },
    };
}

async function remove(change: SsoChange, performer: Performer, act: () => Promise<void>): Promise<StepResult> {
    await performer.begin([{ change }]);
    await act();
    return { counts: { directory: 1 }, items: [{ change }] };
}

async function idOfMade({ made }: Made, performer: Performer): Promise<string | number> {
    const id = await performer.made(made);
    if (id === undefined) throw new Failure('internal', { reason: { code: 'cause.not_made', made } });
    return id;
}

/** No record holds a secret. */
function withBefore(change: ChangeOf<'change-provider'>, before: JournalItem['before']): JournalItem {
    return change.field === 'client_secret' ? { change } : { change, before };
}

function written(isWritten: boolean, item: JournalItem): StepResult {
    if (isWritten) return { counts: { directory: 1 }, items: [item] };
    return { problem: { code: 'not_written', subject: subjectWords(item.change) }, items: [item] };
}
