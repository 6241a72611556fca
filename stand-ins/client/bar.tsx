import { Box } from '@rocket.chat/fuselage';
import { UiKitModal } from '@rocket.chat/fuselage-ui-kit';
import type { LayoutBlock } from '@rocket.chat/ui-kit';
import type { ReactElement } from 'react';
import './markup-in-surfaces';
import type { ShownBar } from './shown';

/** As wide as the bar beside a room (`packages/ui-client/src/components/Contextualbar`), and never wider than the window. */
const WIDTH = 380;

export function Bar({ title, blocks }: ShownBar): ReactElement {
    return (
        <Box width={WIDTH} maxWidth="100%" padding={24} className="rcx-message-body">
            <Box fontScale="h4" marginBlockEnd={16}>
                {title.text}
            </Box>
            {UiKitModal(blocks as LayoutBlock[])}
        </Box>
    );
}
