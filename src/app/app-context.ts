import type { IEnvironmentWrite, ILogger } from '@rocket.chat/apps-engine/definition/accessors';
import type { CallAccessors } from '../ports/call-accessors';
import { Halt } from '../run/halt';
import { OwnRemovals } from '../workspace/own-removals';
import { AppCall } from './app-call';

/** What lasts from call to call. Of what a call has seen nothing is kept: an update, a crash or a restart would lose it. */
export class AppContext {
    public readonly halt = new Halt();
    private readonly ownRemovals = new OwnRemovals();

    constructor(
        private readonly logger: ILogger,
        private readonly environmentWriter: () => IEnvironmentWrite,
    ) {}

    public open(accessors: CallAccessors): AppCall {
        return new AppCall(accessors, this.logger, this.environmentWriter, this.ownRemovals, this.halt);
    }
}
