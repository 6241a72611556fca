import { Box, Button, ButtonGroup } from '@rocket.chat/fuselage';
import { defaultContext, kitContext, UiKitModal } from '@rocket.chat/fuselage-ui-kit';
import type { LayoutBlock } from '@rocket.chat/ui-kit';
import type { ReactElement } from 'react';
import './markup-in-surfaces';
import type { ShownDialog } from './shown';

/** As wide as a dialog over a room (`apps/meteor/client/components/GenericModal`), and never wider than the window. */
const WIDTH = 600;

const doNothing = (): void => undefined;

export function Dialog({ title, blocks, submit, errors = {} }: ShownDialog): ReactElement {
    return (
        <kitContext.Provider value={{ ...defaultContext, action: doNothing, state: doNothing, errors: { ...errors } }}>
            <Box width={WIDTH} maxWidth="100%" padding={32} className="rcx-message-body">
                <Box fontScale="h3" marginBlockEnd={16}>
                    {title.text}
                </Box>
                {UiKitModal(blocks as LayoutBlock[])}
                {submit ? (
                    <ButtonGroup align="end">
                        <Button primary>{submit.text.text}</Button>
                    </ButtonGroup>
                ) : null}
            </Box>
        </kitContext.Provider>
    );
}
