import type { LoginService } from '../login-services';
import { randomId } from '../random-id';
import { booleanSetting } from '../rest/setting-value';
import type { Server } from '../server';
import { authorizeUrl, loginStyleOf, siteUrl, usesModernFlow } from './entry-urls';
import { escapeHtml } from './html';
import { loginPageScript } from './login-page-script';

const text = (value: unknown, fallback = ''): string => (typeof value === 'string' && value ? value : fallback);

/**
 * A login page with one button per login service that shows one, from what `settings.oauth` gives to a client. In the
 * legacy flow a real client makes state and address when the button is clicked; here they are made with the page.
 */
export function loginPage(server: Server): string {
    const services = server.loginServices.all().filter(({ showButton }) => showButton !== false);
    const form = booleanSetting(server, 'Accounts_ShowFormLogin', true) ? passwordForm : '';
    return `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>Rocket.Chat</title></head>
<body>
<main id="login">
${form}
${services.map((service) => button(server, service)).join('\n')}
</main>
<p id="who" hidden></p>
<p id="error" role="alert" hidden></p>
<form id="code-form" hidden>
<input name="code" autocomplete="one-time-code">
<button type="submit">Verify</button>
</form>
<script>${loginPageScript}</script>
</body>
</html>
`;
}

const passwordForm = `<form id="password-form">
<input name="user" autocomplete="username" placeholder="Email or username">
<input name="password" type="password" autocomplete="current-password" placeholder="Password">
<button type="submit">Login</button>
</form>`;

function button(server: Server, service: LoginService): string {
    const loginStyle = loginStyleOf(service);
    const credentialToken = randomId(43);
    const state = {
        loginStyle,
        credentialToken,
        isCordova: false as const,
        ...(loginStyle === 'redirect' && { redirectUrl: `${siteUrl(server)}/home` }),
    };
    const isModern = usesModernFlow(server);
    const url = isModern ? `${siteUrl(server)}/oauth/${service.service}` : authorizeUrl(server, service, state);
    const attributes = {
        type: 'button',
        class: 'oauth',
        'data-service': service.service,
        'data-flow': isModern ? 'modern' : 'legacy',
        // the modern flow takes the third style for a redirect, the legacy one for a second window
        'data-login-style': isModern && service.loginStyle !== 'popup' ? 'redirect' : loginStyle,
        'data-credential-token': credentialToken,
        'data-authorize-url': url,
        style: `color:${text(service.buttonLabelColor, '#FFFFFF')};background:${text(service.buttonColor, '#1d74f5')}`,
    };
    const shown = Object.entries(attributes).map(([name, value]) => `${name}="${escapeHtml(value)}"`);
    const label = text(service.buttonLabelText, service.service);
    return `<button ${shown.join(' ')}>${escapeHtml(label)}</button>`;
}
