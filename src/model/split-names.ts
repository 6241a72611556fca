/** Quotation marks as keyboards, and what corrects typing, make them. */
const opening = /["“”„«»]/;
const closing = /["“”„«»]/;
const separator = /[,;\r\n]/;

/**
 * A list of names with commas, semicolons or lines between them. A name that holds one of these stands in quotation marks, and a
 * quotation mark within it is written twice. Blanks belong to a name: those of groups and people may have some.
 */
export function splitNames(typed: string): { names: string[]; isQuoteOpen: boolean } {
    const names: string[] = [];
    let name = '';
    let isQuoted = false;
    let isQuoteOpen = false;
    let isBehindBlank = false;
    const signs = Array.from(typed);
    for (let at = 0; at < signs.length; at++) {
        const sign = signs[at] ?? '';
        if (isQuoteOpen) {
            if (!closing.test(sign)) name += sign;
            else if (signs[at + 1] === sign) name += signs[++at] ?? '';
            else isQuoteOpen = false;
        } else if (separator.test(sign)) {
            end();
        } else if (isQuoted && sign.trim() === '') {
            isBehindBlank = true;
        } else {
            // what stands apart behind a name in quotation marks is another one
            if (isBehindBlank) end();
            if (opening.test(sign) && name.trim() === '') [name, isQuoted, isQuoteOpen] = ['', true, true];
            else name += sign;
        }
    }
    end();
    return { names: [...new Set(names)].filter((one) => one !== ''), isQuoteOpen };

    function end(): void {
        names.push(isQuoted ? name : name.trim());
        [name, isQuoted, isBehindBlank] = ['', false, false];
    }
}

/** A name as it is written in such a list, whatever it holds. */
export function inQuotes(name: string): string {
    return `"${name.replace(/["“”„«»]/g, '$&$&')}"`;
}
