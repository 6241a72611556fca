import { escapeHtml } from './html';

export const SECRET_PREFIX = 'Meteor.oauth.credentialSecret-';

export interface EndOfLogin {
    loginStyle: 'popup' | 'redirect';
    setCredentialToken: boolean;
    credentialToken: string;
    credentialSecret?: string;
    redirectUrl?: string;
}

/**
 * The page a callback answers with (Meteor's `end_of_popup_response.html` and `end_of_redirect_response.html`): hands
 * the secret over to the page that began the login, and closes or goes back.
 */
export function endOfLoginPage(config: EndOfLogin): string {
    return `<!DOCTYPE html>
<html>
<body>
<p id="completedText">Login completed. <a href="#" id="loginCompleted">Click here</a> to close this window.</p>
<div id="config" style="display:none;">${escapeHtml(JSON.stringify({ ...config, storagePrefix: SECRET_PREFIX }))}</div>
<script>
var config = JSON.parse(document.getElementById('config').textContent);
var key = config.storagePrefix + config.credentialToken;
if (config.loginStyle === 'redirect') {
    if (config.setCredentialToken) sessionStorage.setItem(key, config.credentialSecret);
    location.replace(config.redirectUrl);
} else {
    if (config.setCredentialToken) localStorage.setItem(key, config.credentialSecret);
    window.close();
}
</script>
</body>
</html>
`;
}
