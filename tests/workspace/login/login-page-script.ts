/**
 * What the login page does in a browser: start a login in this window or a second one, come back, log in with what the
 * callback left, and show who is logged in or what the server said. The keys are those of Meteor's client.
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
        show('error', answer.error.message || 'Internal server error');
        return;
    }
    localStorage.setItem('Meteor.userId', answer.result.id);
    localStorage.setItem('Meteor.loginToken', answer.result.token);
    await showWho();
}

async function showWho() {
    var headers = {
        'X-User-Id': localStorage.getItem('Meteor.userId'),
        'X-Auth-Token': localStorage.getItem('Meteor.loginToken'),
    };
    var response = await fetch('/api/v1/me', { headers: headers });
    if (!response.ok) return;
    var me = await response.json();
    document.getElementById('login').hidden = true;
    show('who', me.username ? 'Logged in as ' + me.username : 'Choose a username');
}

function finishOAuth(token, secret) {
    return callLogin({ oauth: { credentialToken: token, credentialSecret: secret } });
}

function start(button) {
    var data = button.dataset;
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
var form = document.getElementById('password-form');
if (form) form.addEventListener('submit', function (event) {
    event.preventDefault();
    var user = form.elements.user.value;
    callLogin({
        user: user.includes('@') ? { email: user } : { username: user },
        password: form.elements.password.value,
    });
});

var pending = sessionStorage.getItem(PENDING);
if (pending) {
    var secretKey = SECRET + pending;
    var secret = sessionStorage.getItem(secretKey);
    sessionStorage.removeItem(PENDING);
    sessionStorage.removeItem(secretKey);
    finishOAuth(pending, secret);
} else if (localStorage.getItem('Meteor.loginToken')) {
    showWho();
}
`;
