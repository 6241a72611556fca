export interface Token {
    kind: 'name' | 'string' | 'number' | 'sign';
    text: string;
}

const SPACE = /(?:\s|#[^\n]*)*/y;
const TOKEN = /([A-Za-z_]\w*)|"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|(\d+(?:\.\d+)?)|(==|!=|[[\]{}().,:=+])/y;

/** @throws SyntaxError for what is beyond the part of Python that is known here */
export function tokensOf(text: string): Token[] {
    const found: Token[] = [];
    let at = 0;
    const skipSpace = (): void => {
        SPACE.lastIndex = at;
        at += SPACE.exec(text)?.[0].length ?? 0;
    };
    skipSpace();
    while (at < text.length) {
        TOKEN.lastIndex = at;
        const match = TOKEN.exec(text);
        if (!match) {
            throw new SyntaxError(`not in the part of Python this stand-in knows: ${text.slice(at, at + 20)}`);
        }
        const [all, name, double, single, number, sign = ''] = match;
        const string = double ?? single;
        at += all.length;
        if (name !== undefined) {
            found.push({ kind: 'name', text: name });
        } else if (string !== undefined) {
            found.push({ kind: 'string', text: string.replace(/\\(.)/g, '$1') });
        } else {
            found.push(number === undefined ? { kind: 'sign', text: sign } : { kind: 'number', text: number });
        }
        skipSpace();
    }
    return found;
}
