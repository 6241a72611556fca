const CLOSING: Record<string, string> = { '(': ')', '[': ']', '{': '}' };

/** Strings and comments, which hold no brackets of the code. */
const OTHERS = /"""[\s\S]*?"""|'''[\s\S]*?'''|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|#[^\n]*|[()[\]{}\n]/g;

/** What Python says of brackets that do not fit, with the line, counted from 1; nothing where they do. */
export function bracketError(text: string): { message: string; line: number } | undefined {
    const open: { sign: string; line: number }[] = [];
    let line = 1;
    for (const [sign] of text.matchAll(OTHERS)) {
        const last = open.at(-1);
        if (sign in CLOSING) {
            open.push({ sign, line });
        } else if (!/^[)\]}]$/.test(sign)) {
            line += sign.split('\n').length - 1;
        } else if (last === undefined) {
            return { message: `unmatched '${sign}'`, line };
        } else if (CLOSING[last.sign] === sign) {
            open.pop();
        } else {
            const where = last.line === line ? '' : ` on line ${last.line}`;
            return {
                message: `closing parenthesis '${sign}' does not match opening parenthesis '${last.sign}'${where}`,
                line,
            };
        }
    }
    const last = open.at(-1);
    return last && { message: `'${last.sign}' was never closed`, line: last.line };
}
