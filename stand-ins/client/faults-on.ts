/** What a reader would stumble over: markup that nobody meant, text that is cut off, and what was to be filled in. */
export function faultsOn(root: HTMLElement): string[] {
    const elements = Array.from(root.querySelectorAll<HTMLElement>('*'));
    const unknown = elements.flatMap(({ dataset, textContent }) =>
        dataset.unknown === undefined ? [] : [`${dataset.unknown}: ${beginning(textContent)}`],
    );
    const cutOff = elements
        .filter(isCutOff)
        .map((element) => `cut off in ${element.tagName.toLowerCase()}: ${beginning(element.innerText)}`);
    const raw = root.innerText.match(unfilled) ?? [];
    return [...unknown, ...cutOff, ...raw.map((found) => `not filled in: ${found}`)];
}

/** Placeholders, rests of ICU messages, keys of words, and values that nobody has turned into words. */
const unfilled =
    /\{\w+[,}]|, (?:plural|select|selectordinal),|\w+_(?:label|description|placeholder|choice_\d+)\b|\bsection_\w+|\[object \w+\]|\bundefined\b|\bNaN\b/g;

/** By itself, or by the edge of the window. One pixel is how sizes are rounded; what stands within a line has no width of its own. */
function isCutOff(element: HTMLElement): boolean {
    if (!Array.from(element.childNodes).some(isText)) return false;
    const { scrollWidth, clientWidth } = element;
    if (clientWidth > 0 && scrollWidth > clientWidth + 1) return !canBeScrolled(element);
    return Array.from(element.getClientRects()).some(({ left, right }) => left < 0 || right > window.innerWidth + 1);
}

/** As blocks of code can. */
function canBeScrolled(element: HTMLElement): boolean {
    return ['auto', 'scroll'].includes(getComputedStyle(element).overflowX);
}

function isText({ nodeType, textContent }: Node): boolean {
    return nodeType === Node.TEXT_NODE && textContent?.trim() !== '';
}

function beginning(text: string | null): string {
    return (text ?? '').slice(0, 80);
}
