import type { ChangeOf } from '../../model/change';
import { Failure } from '../../model/failure';
import type { Credentials } from '../../model/sso';
import { completeCredentials } from '../complete-credentials';
import { credentialsAsText } from '../credentials-as-text';
import type { PerformedKind, PerformedKindsOf } from './performed-kind';
import type { Performer, StepResult } from './performer';

type CredentialChange = ChangeOf<'keep-credentials' | 'forget-credentials'>;

const credentialsNow: Pick<PerformedKind<CredentialChange>, 'readNow'> = {
    readNow: async (change, item, { credentials }) => credentialsAsText(await credentials.read()),
};

/** The client id and secret in the settings of the app, which both sides share. */
export const performedCredentials: PerformedKindsOf<CredentialChange> = {
    'keep-credentials': { ...credentialsNow, perform: keepCredentials },
    'forget-credentials': {
        ...credentialsNow,
        async perform(change, performer) {
            const { credentials } = performer;
            await performer.begin([{ change }]);
            const { clientId, kept } = change;
            const clientSecret = kept === undefined ? '' : await credentials.readReplacedSecret(kept);
            await credentials.save({ clientId, clientSecret });
            return { items: [{ change }] };
        },
    },
};

async function keepCredentials(change: ChangeOf<'keep-credentials'>, performer: Performer): Promise<StepResult> {
    const { credentials } = performer;
    const known = await credentials.read();
    const next = await nextCredentials(change, known, performer);
    // what a step that was cut off has kept already is no secret that was replaced
    const replaces = known.clientSecret !== '' && known.clientSecret !== next.clientSecret;
    const kept = replaces ? { keptAs: await credentials.keepReplacedSecret(known.clientSecret) } : {};
    const item = { change, before: known.clientId, ...kept };
    await performer.begin([item]);
    await credentials.save(next);
    const after = await credentials.read();
    if (after.clientId === '' || after.clientSecret === '') throw new Failure('credentials_not_kept');
    return { items: [{ ...item, made: after.clientId, left: credentialsAsText(after) }] };
}

async function nextCredentials(
    { provider }: ChangeOf<'keep-credentials'>,
    known: Credentials,
    { authentik }: Performer,
): Promise<Credentials> {
    if (provider !== undefined) {
        const { clientId, clientSecret } = await authentik.readClientSecret(provider);
        return { clientId, clientSecret: clientSecret ?? completeCredentials(known).clientSecret };
    }
    // a run that was cut off after this step has kept them already
    return completeCredentials(known);
}
