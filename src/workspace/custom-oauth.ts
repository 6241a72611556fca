import { asText } from '../http/shape';
import { Failure } from '../model/failure';
import type { LiveService } from '../model/workspace';
import { findLoginService, listLoginServices } from './login-services';
import type { RestClient } from './rest-client';

/** Custom OAuth entries, which the engine can neither create nor remove, and the login services that come of them. */
export class CustomOAuth {
    constructor(
        private readonly rest: RestClient,
        private readonly canAct: () => Promise<boolean>,
    ) {}

    /** Adding a name that exists succeeds and resets nothing, so this may be repeated. */
    public async create(name: string): Promise<void> {
        await this.rest.post('settings.addCustomOAuth', { name }, 'add-oauth-service');
    }

    /** The endpoint exists from 8.8 on; before, only the admin panel can remove an entry. */
    public async remove(name: string): Promise<void> {
        if (!(await this.canAct())) throw new Failure('entry_not_removable', { name });
        try {
            await this.rest.post('settings.removeCustomOAuth', { name }, 'add-oauth-service');
        } catch (error) {
            const isAbsent =
                error instanceof Failure &&
                (error.code === 'rocketchat_not_rocketchat' ||
                    (error.code === 'rocketchat_refused' && error.details.status === 404));
            throw isAbsent ? new Failure('entry_not_removable', { name }, error) : error;
        }
    }

    public async findService(service: string): Promise<LiveService | undefined> {
        const found = await findLoginService(this.rest, service);
        return found && { clientId: asText(found.clientId) };
    }

    /** Names of all services that the login page offers. */
    public async services(): Promise<string[]> {
        return (await listLoginServices(this.rest)).map((one) => asText(one.service) ?? '');
    }
}
