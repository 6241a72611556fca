import font from '@rocket.chat/icons/dist/font/rocketchat.woff2';
import { Box } from '@rocket.chat/fuselage';
import { unmountComponentAtNode, render } from 'react-dom';
import { faultsOn } from './faults-on';
import { RoomMessage } from './message';
import { SettingsPage } from './settings-page';
import { Bar } from './bar';
import { Dialog } from './dialog';
import type { ShownMessage, ShownSettings, ShownBar, ShownDialog } from './shown';

/** What the page offers to whoever steers the browser. */
export interface ClientWindow {
    showMessages(messages: readonly ShownMessage[]): void;
    showSettings(page: ShownSettings): void;
    showBar(bar: ShownBar): void;
    showDialog(dialog: ShownDialog): void;
    /** what is wrong with what is shown now */
    faults(): string[];
    /** what can be read */
    text(): string;
    /** where links lead */
    links(): string[];
}

declare global {
    interface Window {
        client: ClientWindow;
    }
}

const style = document.createElement('style');
style.textContent = `
@font-face { font-family: RocketChat; src: url(${font}) format('woff2'); }
* { box-sizing: border-box; }
body { margin: 0; font-family: Inter, system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif; }
.rcx-message-body { overflow-wrap: anywhere; }
.rcx-message-body code { padding: 0 2px; border: 1px solid #ebecef; border-radius: 2px; background: #f7f8fa; }
.rcx-message-body pre { margin: 0; }
.rcx-message-body pre code { display: block; padding: 8px; white-space: pre-wrap; }
`;
document.head.append(style);

const root = document.createElement('main');
document.body.append(root);

window.client = {
    showMessages(messages) {
        unmountComponentAtNode(root);
        render(
            <Box pb="x8">
                {messages.map((message, index) => (
                    <RoomMessage key={index} message={message} isFirst={index === 0} />
                ))}
            </Box>,
            root,
        );
    },
    showSettings(page) {
        unmountComponentAtNode(root);
        render(<SettingsPage {...page} />, root);
    },
    showBar(bar) {
        unmountComponentAtNode(root);
        render(<Bar {...bar} />, root);
    },
    showDialog(dialog) {
        unmountComponentAtNode(root);
        render(<Dialog {...dialog} />, root);
    },
    faults: () => faultsOn(root),
    text: () => root.innerText,
    links: () => Array.from(root.querySelectorAll('a'), ({ href }) => href),
};
