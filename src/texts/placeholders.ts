import type { IntlMessageFormat } from 'intl-messageformat';

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/** The names of the values that a message takes, those within its forms (plural, select) as well, sorted. */
export function placeholders(elements: readonly Element[]): string[] {
    return [...new Set(elements.flatMap(namesIn))].sort();
}

function namesIn(element: Element): string[] {
    // 0 is a literal text and 7 the number of a plural form; every other element begins with the name of its value
    const own = element.type === 0 || element.type === 7 ? [] : [element.value];
    const forms = 'options' in element && element.options !== null ? Object.values(element.options) : [];
    const inner = forms.flatMap((form) =>
        typeof form === 'object' && form !== null && 'value' in form ? placeholders(form.value as Element[]) : [],
    );
    return [...own, ...inner];
}
