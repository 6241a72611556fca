import { blockFaults } from './block-faults';
import { messageFaults } from './message-faults';

/** What is wrong with a whole answer of the app: its text, the texts of its blocks, and the blocks. */
export function answerFaults(text: string, blocks: readonly unknown[]): string[] {
    const texts = blocks.flatMap((block) => {
        const { text: part } = block as { text?: { type: string; text: string } };
        return part?.type === 'mrkdwn' ? [part.text] : [];
    });
    return [...[text, ...texts].flatMap(messageFaults), ...blockFaults(blocks)];
}
