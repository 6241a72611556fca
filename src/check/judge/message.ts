import type { ConfigProblem } from '../../config/config';
import type { CauseWords } from '../../model/cause';
import type { Change } from '../../model/change';
import type { FailureCode } from '../../model/failure';
import type { Withheld } from '../../model/plan';
import type { SubjectWords, UnknownName } from '../../model/words';
import type { FailureInfo } from '../facts/found';
import type { CheckMessages } from './check-messages';

/** What a check can say, as a code. */
export type CheckCode = keyof CheckMessages;

/** A value as it came: it is made plain, and a moment shown by the clock of the reader, where the message is said. */
export type MessageValue =
    | string
    | number
    | boolean
    | readonly string[]
    | CauseWords
    | SubjectWords
    | readonly SubjectWords[]
    | readonly UnknownName[]
    | Message
    | readonly Message[]
    | ConfigProblem
    | { readonly moment: string }
    | { readonly changes: readonly Change[] };

export type MessageValues = Readonly<Record<string, MessageValue>>;

/** One or more whole sentences, not said yet: the key of a message and its values. */
export interface Message {
    readonly key: `check.${CheckCode}` | `failure.${FailureCode}`;
    readonly values: MessageValues;
}

/** What to do next: a message, or what the reason of something withheld says to do. */
export type NextAction = Message | { readonly withheld: Withheld };

type ValuesOf<Code extends CheckCode> = CheckMessages[Code] extends MessageValues ? [CheckMessages[Code]] : [];

export function say<Code extends CheckCode>(code: Code, ...[values]: ValuesOf<Code>): Message {
    return { key: `check.${code}`, values: values ?? {} };
}

export function sayFailure({ code, details }: FailureInfo): Message {
    return { key: `failure.${code}`, values: details };
}
