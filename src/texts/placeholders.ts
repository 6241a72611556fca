import { TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';

/** The names of the values that a message takes, those within its forms (plural, select) as well, sorted. */
export function placeholders(elements: readonly MessageFormatElement[]): string[] {
    return [...new Set(elements.flatMap(namesIn))].sort();
}

function namesIn(element: MessageFormatElement): string[] {
    switch (element.type) {
        case TYPE.literal:
        case TYPE.pound:
            return [];
        case TYPE.plural:
        case TYPE.select:
            return [element.value, ...Object.values(element.options).flatMap(({ value }) => placeholders(value))];
        case TYPE.tag:
            return [element.value, ...placeholders(element.children)];
        default:
            return [element.value];
    }
}
