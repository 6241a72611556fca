/**
 * What the login page does in a browser: start a login in this window or a second one, come back, log in with what the
 * callback left, and show who is logged in or what the server said. The keys are those of Meteor's client. A token that
 * the modern flow hands over is tried in silence (`client/views/root/hooks/useLoginViaQuery.ts`).
 */
export const loginPageScript = `
'use strict';
var PENDING = 'Meteor_Reload_oauth';
var SECRET = 'Meteor.oauth.credentialSecret-';

function show(id, text) {
    var element = document.getElementById(id);
    element.textContent = text;
    element.hidden = false;
}

async function callLogin(options) {
    var message = JSON.stringify({ msg: 'method', id: '1', method: 'login', params: [options] });
    var response = await fetch('/api/v1/method.callAnon/login', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ message: message }),
    });
    var answer = JSON.parse((await response.json()).message);
    if (answer.error) {
        // the login page, without a word: the client stays where it is and shows its form
        if (options.resume) { document.documentElement.dataset.resume = 'refused'; return; }
        if (answer.error.error === 'totp-required') askForCode(options);
        show('error', answer.error.message || 'Internal server error');
        return;
    }
    localStorage.setItem('Meteor.userId', answer.result.id);
    localStorage.setItem('Meteor.loginToken', answer.result.token);
    await showWho();
}

// a second try with the code, as the client's dialog does
function askForCode(login) {
    var form = document.getElementById('code-form');
    form.hidden = false;
    form.onsubmit = function (event) {
        event.preventDefault();
        callLogin({ totp: { code: form.elements.code.value, login: login } });
    };
}

async function showWho() {
    var headers = {
        'X-User-Id': localStorage.getItem('Meteor.userId'),
        'X-Auth-Token': localStorage.getItem('Meteor.loginToken'),
    };
    var response = await fetch('/api/v1/me', { headers: headers });
    if (!response.ok) return;
    var me = await response.json();
    ['login', 'error', 'code-form'].forEach(function (id) { document.getElementById(id).hidden = true; });
    show('who', me.username ? 'Logged in as ' + me.username : 'Choose a username');
}

function finishOAuth(token, secret) {
    return callLogin({ oauth: { credentialToken: token, credentialSecret: secret } });
}

function start(button) {
    var data = button.dataset;
    if (data.flow === 'modern') {
        if (data.loginStyle === 'redirect') location.href = data.authorizeUrl;
        else window.open(data.authorizeUrl, 'oauth', 'popup=yes,width=500,height=700,left=100,top=100');
        return;
    }
    if (data.loginStyle === 'redirect') {
        sessionStorage.setItem(PENDING, data.credentialToken);
        location.href = data.authorizeUrl;
        return;
    }
    var popup = window.open(data.authorizeUrl, 'Login', 'width=900,height=450');
    var timer = setInterval(function () {
        if (popup && !popup.closed) return;
        clearInterval(timer);
        var key = SECRET + data.credentialToken;
        var secret = localStorage.getItem(key);
        localStorage.removeItem(key);
        finishOAuth(data.credentialToken, secret);
    }, 100);
}

document.querySelectorAll('button.oauth').forEach(function (button) {
    button.addEventListener('click', function () { start(button); });
});
window.addEventListener('message', function (event) {
    if (event.origin !== window.location.origin || !event.data) return;
    if (event.data.oauthPopupCommand === 'oauth-login-with-token') callLogin({ resume: event.data.token });
    if (event.data.oauthPopupCommand === 'redirect') location.href = event.data.path;
});
var form = document.getElementById('password-form');
if (form) form.addEventListener('submit', function (event) {
    event.preventDefault();
    var user = form.elements.user.value;
    callLogin({
        user: user.includes('@') ? { email: user } : { username: user },
        password: form.elements.password.value,
    });
});

var oauthError = new URLSearchParams(location.search).get('oauthError');
if (oauthError) show('error', oauthError);
var resumeToken = new URLSearchParams(location.search).get('resumeToken');
var pending = sessionStorage.getItem(PENDING);
if (resumeToken) {
    history.replaceState(null, '', location.pathname);
    callLogin({ resume: resumeToken });
} else if (pending) {
    var secretKey = SECRET + pending;
    var secret = sessionStorage.getItem(secretKey);
    sessionStorage.removeItem(PENDING);
    sessionStorage.removeItem(secretKey);
    finishOAuth(pending, secret);
} else if (localStorage.getItem('Meteor.loginToken')) {
    showWho();
}
`;
