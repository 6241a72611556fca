import type { SettingId } from '../../config/settings';
import type { ChangeWords } from '../../model/change-words';
import type { SettingProblemWords } from '../../model/setting-problem';
import type { FailureWords, PartWords, Words, WordsValue } from '../../model/words';
import type { WithheldWords } from '../../plan/withheld-words';
import type { CheckMessages } from './check-messages';

/** What a check can say, as a code. */
export type CheckCode = keyof CheckMessages;

type SayableCode =
    | `check.${CheckCode}`
    | FailureWords['code']
    | PartWords['code']
    | ChangeWords['code']
    | WithheldWords['code']
    | SettingProblemWords<SettingId>['code'];

/** What a check says, one or more whole sentences, and whatever these name. */
export type CheckWords = Words<SayableCode>;

/** What to do next: words, or what the message of others says to do. */
export type NextAction = CheckWords | { readonly actionOf: CheckWords };

type Values = Readonly<Record<string, WordsValue<SayableCode>>>;

type ValuesOf<Code extends CheckCode> = CheckMessages[Code] extends Values ? [CheckMessages[Code]] : [];

export function say<Code extends CheckCode>(code: Code, ...[values]: ValuesOf<Code>): CheckWords {
    return { ...values, code: `check.${code}` };
}
