import type { Server } from '../server';
import { usesModernFlow } from './entry-urls';
import { indexServiceId } from './unique-indexes';

/** For a login service that is registered: in the legacy flow its ids get their unique index, in the modern one none. */
export function indexLegacyService(server: Pick<Server, 'model' | 'settings' | 'version'>): (service: string) => void {
    return (service) => {
        if (!usesModernFlow(server)) indexServiceId(server.model, service);
    };
}
