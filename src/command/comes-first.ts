import type { AppCall } from '../app/app-call';
import type { Failure } from '../model/failure';
import { whatIsAtWork, type AtWork } from '../run/at-work';

/** What keeps from beginning what somebody has asked for; undefined where that is not why it failed, and where it is over by now. */
export async function comesFirst({ records, clock }: AppCall, failure: Failure): Promise<AtWork | undefined> {
    // where another run came in between, it is over, and what is at work by now is not what it was about
    const isAtWork = failure.code === 'run_in_progress' && failure.details.seconds !== 0;
    return isAtWork ? whatIsAtWork({ ...records, clock }) : undefined;
}
