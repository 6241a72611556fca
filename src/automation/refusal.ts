import type { RefusalCode } from '../model/automation-refusal';
import type { Values } from '../texts/texts';

/** What ends a request. `values` fill the placeholders of its message, `more` are the fields that a program reads. */
export class Refusal extends Error {
    public override readonly name = 'Refusal';

    constructor(
        public readonly code: RefusalCode,
        public readonly values: Values = {},
        public readonly more: Readonly<Record<string, unknown>> = {},
    ) {
        super(code);
    }
}
