/** The few HTML pages of authentik that a client or a person meets. Only the headings say what is the matter. */

function escape(text: string): string {
    return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function page(heading: string, content: string, title = 'authentik'): string {
    return `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>${title}</title></head>
<body><main><h1>${escape(heading)}</h1>
${content}
</main></body>
</html>
`;
}

export function notFoundPage(): string {
    return page('Not Found', '<p>The page you are looking for does not exist.</p>');
}

export function serverErrorPage(): string {
    return page('Server Error', '<p>Server Error (500)</p>');
}

/** Django's own, for a write to a page without that page's token. */
export function crossSitePage(): string {
    return page('Forbidden (403)', '<p>CSRF verification failed. Request aborted.</p>', '403 Forbidden');
}

export function badRequestPage(heading: string, message: string): string {
    return page(heading, `<p>${escape(message)}</p>`);
}

/** Shown with status 200, so that no client ever hears of it. */
export function permissionDeniedPage(message: string): string {
    return page(
        'Permission denied',
        `<p>Request has been denied.</p><p>${escape(message)}</p>`,
        'Permission denied - authentik',
    );
}

/** What each page of an interface tells its program; its own address, as the request came (recorded, `06`). */
function interfaceScript(root: string): string {
    return `<script>window.authentik = {\n    api: {\n        base: "${escape(root)}/",\n    },\n};</script>`;
}

/** Of the administrators' and the people's own interface: a program in the browser, which is not here. */
export function interfacePage(root: string): string {
    return page('authentik', interfaceScript(root));
}

/** Of the API's description, for people. */
export function apiBrowserPage(): string {
    return page('API Browser', '', 'API Browser - authentik');
}

/** The page of a flow: empty, with a script that speaks the executor. */
export function flowPage(root: string, script: string): string {
    return page('authentik', `<div id="flow"></div>\n${interfaceScript(root)}\n<script>${script}</script>`);
}
