import { escapeHtml } from './html';

/** What the page says for each method. */
export const secondFactorTitles: Readonly<Record<string, string>> = {
    email: 'Enter the code that was sent to you by e-mail',
    totp: 'Enter the code of your authenticator app',
};

export const WRONG_CODE = 'Invalid two-factor code';

/** `/2fa/<method>/<id>` (`client/views/root/OAuthTwoFactorAuthenticationRouter.tsx`): the code lets the login go on. */
export function secondFactorPage(method: string, challengeId: string): string {
    return `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>Rocket.Chat</title></head>
<body>
<h1>${escapeHtml(secondFactorTitles[method] ?? 'Page not found')}</h1>
<form id="code-form" data-challenge="${escapeHtml(challengeId)}">
<input name="code" autocomplete="one-time-code">
<button type="submit">Verify</button>
</form>
<p id="error" role="alert" hidden></p>
<script>
'use strict';
var form = document.getElementById('code-form');
form.addEventListener('submit', async function (event) {
    event.preventDefault();
    var response = await fetch('/api/v1/twoFactorChallenges.verifyChallenge', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ challengeId: form.dataset.challenge, code: form.elements.code.value }),
    });
    var answer = await response.json();
    if (answer.success) {
        location.replace('/home?' + new URLSearchParams({ resumeToken: answer.loginToken, userId: answer.userId }));
        return;
    }
    var error = document.getElementById('error');
    error.textContent = '${WRONG_CODE}';
    error.hidden = false;
});
</script>
</body>
</html>
`;
}
