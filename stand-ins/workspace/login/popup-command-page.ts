import { randomBytes } from 'node:crypto';
import type { Response } from 'express';
import { escapeHtml } from './html';

/** What the second window of the modern flow tells the first one (RocketChat/Rocket.Chat#40882, #41625). */
export type PopupCommand =
    { oauthPopupCommand: 'oauth-login-with-token'; token: string } | { oauthPopupCommand: 'redirect'; path: string };

/** Answers with a page that hands the command to the page that opened it, and closes. */
export function popupCommandPage(response: Response, command: PopupCommand): void {
    const nonce = randomBytes(16).toString('base64');
    response
        .set('Content-Security-Policy', `script-src 'nonce-${nonce}'`)
        .type('html')
        .send(
            `<!DOCTYPE html>
<html>
<body>
<div id="command" hidden>${escapeHtml(JSON.stringify(command))}</div>
<script nonce="${nonce}">
window.opener.postMessage(JSON.parse(document.getElementById('command').textContent), window.location.origin);
window.close();
</script>
</body>
</html>
`,
        );
}
