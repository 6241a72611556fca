import { withoutJoiners } from '../../src/texts/stop-autolinks';
import type { DumpedMessage } from '../../stand-ins/workspace/workspace-file';

/** A message as a person would read it, in a frame. */
export function messageText(message: DumpedMessage): string {
    const { to, room } = message;
    const heading = to === null ? `#${room}` : `#${room}, only visible to @${to}`;
    return [`┌ ${heading}`, ...shownLines(message).map((line) => `│ ${line}`.trimEnd()), '└'].join('\n');
}

/** What a client shows of a message: its blocks in place of its text, where there are any. What has no width is not seen. */
export function shownLines({ text, blocks, file }: DumpedMessage): string[] {
    if (file) return [`[ ${file.name} ]`, ...file.content.split('\n')];
    return (blocks.length ? blocks.flatMap(blockLines) : text.split('\n')).map(withoutJoiners);
}

/** Text of a message, and of every text object in its blocks, however deep. */
export function allTexts(message: DumpedMessage): string[] {
    return [message.text, ...message.blocks.flatMap(textsIn)];
}

function textsIn(value: unknown): string[] {
    if (Array.isArray(value)) return value.flatMap(textsIn);
    if (!isMap(value)) return [];
    return Object.entries(value).flatMap(([key, inner]) =>
        key === 'text' && typeof inner === 'string' ? [inner] : textsIn(inner),
    );
}

function blockLines(block: unknown): string[] {
    if (!isMap(block)) return [];
    switch (block.type) {
        case 'divider':
            return ['────────────'];
        case 'section':
            return [
                ...textsIn(block.text),
                ...textsIn(block.fields),
                ...(isMap(block.accessory) ? [elementText(block.accessory)] : []),
            ].flatMap((line) => line.split('\n'));
        case 'context':
            return [textsIn(block.elements).join(' · ')];
        case 'actions':
            return [elementsOf(block).map(elementText).join(' ')];
        default:
            return textsIn(block).flatMap((line) => line.split('\n'));
    }
}

function elementText(element: Record<string, unknown>): string {
    const text = textsIn(element).join(' ');
    return element.type === 'button' ? `[ ${text} ]` : text;
}

function elementsOf(block: Record<string, unknown>): Record<string, unknown>[] {
    return Array.isArray(block.elements) ? block.elements.filter(isMap) : [];
}

function isMap(value: unknown): value is Record<string, unknown> {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
