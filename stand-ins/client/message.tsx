import { Avatar, Message, MessageBlock, MessageBody } from '@rocket.chat/fuselage';
import { UiKitMessage } from '@rocket.chat/fuselage-ui-kit';
import type { LayoutBlock } from '@rocket.chat/ui-kit';
import type { ReactElement } from 'react';
import icon from '../../icon.png';
import { Markup } from './markup';
import type { ShownMessage } from './shown';

/**
 * A message of the app in a room. Blocks stand in place of the text; without a sender, as those are that follow another of the same one
 * (`apps/meteor/client/components/message`).
 */
export function RoomMessage({ message, isFirst }: { message: ShownMessage; isFirst: boolean }): ReactElement {
    return (
        <Message sequential={!isFirst}>
            <Message.LeftContainer>{isFirst ? <Avatar size="x36" url={icon} /> : null}</Message.LeftContainer>
            <Message.Container>
                {isFirst ? (
                    <Message.Header>
                        <Message.Name>Authentik SSO</Message.Name>
                        <Message.Roles>
                            <Message.Role>Bot</Message.Role>
                        </Message.Roles>
                    </Message.Header>
                ) : null}
                <Content {...message} />
            </Message.Container>
        </Message>
    );
}

function Content({ text, blocks }: ShownMessage): ReactElement {
    if (blocks.length > 0) return <MessageBlock fixedWidth>{UiKitMessage(blocks as LayoutBlock[])}</MessageBlock>;
    return (
        <MessageBody>
            <Markup text={text} />
        </MessageBody>
    );
}
