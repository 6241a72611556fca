import type { IEnvironmentWrite, ILogger } from '@rocket.chat/apps-engine/definition/accessors';
import type { CallAccessors } from '../ports/call-accessors';
import { Halt } from '../run/halt';
import type { Messenger } from '../run/messenger';
import { OwnRemovals } from '../workspace/own-removals';
import { AppCall, type WebhookLooks } from './app-call';

/** What lasts from call to call. Of what a call has seen nothing is kept that is needed: an update, a crash or a restart would lose it. */
export class AppContext {
    public readonly halt = new Halt();
    private readonly ownRemovals = new OwnRemovals();
    private readonly webhookLooks: WebhookLooks = { planned: undefined };

    constructor(
        private readonly logger: ILogger,
        private readonly environmentWriter: () => IEnvironmentWrite,
        private readonly webhookPath: () => string,
        private readonly messenger?: (app: AppCall) => Messenger,
    ) {}

    public open(accessors: CallAccessors): AppCall {
        return new AppCall(
            accessors,
            this.logger,
            this.environmentWriter,
            this.webhookPath,
            this.ownRemovals,
            this.webhookLooks,
            this.halt,
            this.messenger,
        );
    }
}
