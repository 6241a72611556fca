import type { EngineHost } from '../../engine';
import type { Counters } from '../counters';
import type { Registrations } from '../registrations';
import type { Server } from '../server';

/** What HTTP needs of a workspace; `Workspace` is one. */
export interface HttpWorkspace extends Server {
    readonly counters: Counters;
    /** of the engine that runs now; both change with every restart */
    readonly host: EngineHost;
    readonly registrations: Registrations;
    /** PEM text that the server trusts beside the public ones, as with NODE_EXTRA_CA_CERTS */
    readonly caCertificate?: string;
}
