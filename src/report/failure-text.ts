import type { FailureCode, FailureDetails } from '../model/failure';
import { en, type MessageKey } from '../texts/en';
import type { Said } from '../texts/said';
import { isMessage, type Texts } from '../texts/texts';

/** What failed, why, and after the arrow what to do next. */
export function failureText(texts: Texts, code: string, details: FailureDetails): string {
    return failureSaid(texts, code, details).toString();
}

/** The same, to stand in another message. */
export function failureSaid(texts: Texts, code: string, details: FailureDetails): Said {
    const key = `failure.${code}`;
    return isMessage(key)
        ? texts.saidWithAction(key, details)
        : texts.saidWithAction('failure.internal', { reason: code });
}

/** Every code. That each has its messages is seen where this compiles. */
export const failureCodes = (Object.keys(en) as MessageKey[]).flatMap((key) => codeOf(key) ?? []);

function codeOf(key: MessageKey): FailureCode | undefined {
    const code = key.startsWith('failure.') && !key.endsWith('.action') ? key.slice('failure.'.length) : undefined;
    return code as FailureCode | undefined;
}
