import { explainSlip, type ExplainedError } from './explain-slip';
import { endOfLine } from './scan-marks';

/** Codes after which the rest of the text is read as it was meant. */
const local = ['BAD_DQ_ESCAPE', 'BAD_SCALAR_START'];

/** An error of the library, as far as it is used. */
interface YamlError {
    code: string;
    message: string;
    pos: readonly [number, number];
}

/**
 * What YAML found, as a person would say it, and at the place where a person would mend it. One slip makes many errors in what
 * follows, so only the first that changes the structure is given, after those that do not.
 * @param source the text that was read; its offsets are the result's
 */
export function explainYaml(source: string, errors: readonly YamlError[]): ExplainedError[] {
    const sorted = [...errors].sort((a, b) => a.pos[0] - b.pos[0]);
    const structural = sorted.find(({ code }) => !local.includes(code));
    const end = structural?.pos[0] ?? Infinity;
    // a line of backslashes has an error for each
    const slips = new Map<string, YamlError>();
    let line = -1;
    for (const error of sorted) {
        if (error.pos[0] > line) line = endOfLine(source, error.pos[0]);
        const key = `${error.code} ${line}`;
        if (local.includes(error.code) && error.pos[0] <= end && !slips.has(key)) slips.set(key, error);
    }
    return [...slips.values(), ...(structural ? [structural] : [])].map(({ code, message, pos }) =>
        explainSlip({ source, code, message, offset: Math.min(pos[0], Math.max(0, source.length - 1)) }),
    );
}
