import {
    UiKitParserMessage,
    uiKitMessage,
    type ActionsBlock,
    type Block,
    type BlockContext,
    type ButtonElement,
    type ContextBlock,
    type SectionBlock,
    type TextObject,
} from '@rocket.chat/ui-kit';

/** What the surface of a message makes of each block and element; what it does not know, it leaves out. */
class DrawnMessage extends UiKitParserMessage<string> {
    divider(): string {
        return '─';
    }

    section({ text, fields = [], accessory }: SectionBlock, context: BlockContext, index: number): string | null {
        const drawn = [
            ...(text ? [this.renderTextObject(text, index, context)] : []),
            ...fields.map((field) => this.renderTextObject(field, index, context)),
            ...(accessory ? [this.renderSectionAccessoryBlockElement(accessory, index)] : []),
        ];
        return whole(drawn);
    }

    context({ elements }: ContextBlock, _: BlockContext, index: number): string | null {
        return whole(elements.map((element) => this.renderContextBlockElement(element, index)));
    }

    actions({ elements }: ActionsBlock, _: BlockContext, index: number): string | null {
        return whole(elements.map((element) => this.renderActionsBlockElement(element, index)));
    }

    button({ actionId, text, value = '' }: ButtonElement, context: BlockContext, index: number): string | null {
        // without an action the client sends nothing; a value is a text
        return actionId && typeof value === 'string' ? this.renderTextObject(text, index, context) : null;
    }

    override plain_text({ text }: TextObject): string | null {
        return typeof text === 'string' && text !== '' ? text : null;
    }

    override mrkdwn({ text }: TextObject): string | null {
        return typeof text === 'string' && text !== '' ? text : null;
    }
}

/** Blocks, by their place, that the surface of a message does not show, or not whole (`@rocket.chat/ui-kit`). */
export function blockFaults(blocks: readonly unknown[]): string[] {
    const draw = uiKitMessage(new DrawnMessage());
    return blocks.flatMap((block, index) =>
        draw([block as Block]).length === 1
            ? []
            : [`block ${index} is not shown: ${JSON.stringify(block).slice(0, 200)}`],
    );
}

function whole(drawn: readonly (string | null)[]): string | null {
    return drawn.length > 0 && drawn.every((part) => part !== null) ? drawn.join(' ') : null;
}
