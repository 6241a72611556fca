function quoted(text: string): string {
    const sign = text.includes("'") && !text.includes('"') ? '"' : "'";
    let inner = '';
    for (const letter of text) {
        const code = letter.codePointAt(0) ?? 0;
        const named: Record<string, string> = {
            '\\': '\\\\',
            '\n': '\\n',
            '\r': '\\r',
            '\t': '\\t',
            [sign]: `\\${sign}`,
        };
        if (letter in named) {
            inner += named[letter] ?? '';
        } else if (/[\p{C}\p{Zl}\p{Zp}]|(?! )\p{Zs}/u.test(letter)) {
            const [prefix, width] = code < 0x100 ? ['x', 2] : code < 0x10000 ? ['u', 4] : ['U', 8];
            inner += `\\${prefix}${code.toString(16).padStart(width, '0')}`;
        } else {
            inner += letter;
        }
    }
    return sign + inner + sign;
}

/** A value as Python's `repr` prints it: what stands in a webhook's `body` is a printed dict, and no JSON. */
export function pythonText(value: unknown): string {
    switch (typeof value) {
        case 'string':
            return quoted(value);
        case 'boolean':
            return value ? 'True' : 'False';
        case 'number':
            return String(value);
        default:
            break;
    }
    if (value === null || value === undefined) {
        return 'None';
    }
    if (Array.isArray(value)) {
        return `[${value.map(pythonText).join(', ')}]`;
    }
    const entries = Object.entries(value).map(([key, inner]) => `${quoted(key)}: ${pythonText(inner)}`);
    return `{${entries.join(', ')}}`;
}
