import type { BrowserJar } from './browser-jar';
import type { Placeholders } from './placeholders';
import type { RecordedExchange } from './recording';
import type { StandInAuthentik } from '../../../../stand-ins/authentik';

/** What one who records has at hand between two exchanges. */
export interface Stage {
    authentik: StandInAuthentik;
    browser: BrowserJar;
    placeholders: Placeholders;
}

/** What was done in an exchange that is no single request. @param differences takes those from what was recorded */
export type Script = (stage: Stage, exchange: RecordedExchange, differences: string[]) => Promise<void>;

/** What was done around an exchange without being recorded: its title says what, or the answers do. */
export interface Preparation {
    recording: RegExp;
    /** done before the first exchange */
    atStart?: boolean;
    /** title of the exchange that it was done before, or after */
    before?: RegExp;
    after?: RegExp;
    prepare: (stage: Stage, title: string) => Promise<void> | void;
}
