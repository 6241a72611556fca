import { parseDocument, Schema, type Document } from 'yaml';

/** Every scalar is text, so that names which look like numbers, dates or "no" stay as they are typed. */
const schema = new Schema({ schema: 'failsafe' });

/** A text as YAML reads it, with what is wrong in it. */
export function readYaml(text: string): Document {
    // a text may have thousands of errors, and each would note the stack it was made on, which takes longer than all of the reading
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    try {
        // duplicates are found later: YAML compares each key with each, and Rocket.Chat's JSON may have them
        return parseDocument(text, { schema, prettyErrors: false, uniqueKeys: false });
    } finally {
        Error.stackTraceLimit = stackTraceLimit;
    }
}
