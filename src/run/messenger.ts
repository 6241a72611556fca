import type { ProgressScreen } from './follow-progress';
import type { Greeter } from './greetings';

/** What a run has to say while it is at work, to whoever asked for it and to whom it adds. */
export interface Messenger {
    progress: ProgressScreen;
    greeter: Greeter;
}
