/**
 * What the page of a flow does in a browser: asks the executor, shows what it asks, and sends what the person fills in.
 * A form is made anew for each challenge.
 */
export const flowPageScript = `
const [, prefix, slug] = /^(.*)\\/if\\/flow\\/([^/]+)\\/$/.exec(location.pathname);
const executor = prefix + '/api/v3/flows/executor/' + slug + '/?query=' + encodeURIComponent(location.search.slice(1));
const root = document.getElementById('flow');

const asks = {
    'ak-stage-identification': { field: ['uid_field', 'Email or Username', 'text'], button: 'Log in' },
    'ak-stage-password': { field: ['password', 'Password', 'password'], button: 'Continue' },
    'ak-stage-consent': { button: 'Continue', name: 'consent' },
};

function add(parent, tag, properties) {
    return parent.appendChild(Object.assign(document.createElement(tag), properties));
}

function show(challenge) {
    if (challenge.component === 'xak-flow-redirect') return location.assign(challenge.to);
    const { title } = challenge.flow_info ?? {};
    document.querySelector('h1').textContent = title ?? challenge.component;
    root.replaceChildren();
    if (challenge.header_text) add(root, 'p', { textContent: challenge.header_text });
    const errors = Object.values(challenge.response_errors ?? {}).flat().map((error) => error.string);
    const problem = [challenge.error_message, ...errors].filter(Boolean).join(' ');
    if (problem) add(root, 'p', { role: 'alert', textContent: problem });
    const ask = asks[challenge.component];
    if (!ask) return;
    const form = add(root, 'form', {});
    if (ask.field) {
        const [name, label, type] = ask.field;
        add(add(form, 'label', { textContent: label + ' ' }), 'input', { name, type, required: true }).focus();
    }
    add(form, 'button', { type: 'submit', textContent: ask.button, name: ask.name ?? '' });
    form.addEventListener('submit', (event) => {
        event.preventDefault();
        const { component, token } = challenge;
        send({ component, token, ...Object.fromEntries(new FormData(form)) });
    });
}

async function send(answer) {
    const csrf = /authentik_csrf=([^;]+)/.exec(document.cookie)?.[1] ?? '';
    const response = await fetch(executor, answer && {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'X-authentik-CSRF': csrf },
        body: JSON.stringify(answer),
    });
    show(await response.json());
}

send();
`;
