import type { DumpedMessage } from '../../stand-ins/workspace/workspace-file';
import { readAnswer } from './read-answer';

const message = (text: string): DumpedMessage => ({ to: 'admin', room: 'general', text, blocks: [] });
const later = message('… Still at work: the servers take their time. The answer follows here.');

describe('what the app has answered', () => {
    test('is the answer alone where a slow server made it late', () => {
        expect(readAnswer([later, message('✓ Nothing to do.\nAll is well.')]).text).toBe(
            '✓ Nothing to do.\nAll is well.',
        );
    });

    test('is every other message, in the order they came', () => {
        const answers = [message('✓ Done.'), message('⏳ Still at work on a step.')];

        expect(readAnswer(answers).text).toBe('✓ Done.\n⏳ Still at work on a step.');
    });

    test('is nothing where only the word came that it takes longer', () => {
        expect(readAnswer([later]).text).toBe('');
    });
});
