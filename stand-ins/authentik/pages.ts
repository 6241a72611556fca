/** The few HTML pages of authentik that a client or a person meets. */

function escape(text: string): string {
    return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function page(title: string, content: string): string {
    return `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>${escape(title)} - authentik</title></head>
<body><main><h1>${escape(title)}</h1>
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

export function badRequestPage(title: string, message: string): string {
    return page(title, `<p>${escape(message)}</p>`);
}

/** Shown with status 200, so that no client ever hears of it. */
export function accessDeniedPage(message: string): string {
    return page('Access denied', `<p>Request has been denied.</p><p>${escape(message)}</p>`);
}

export function loginPage(application: string | undefined, error?: string): string {
    const to = application === undefined ? '' : `<p>Log in to continue to ${escape(application)}.</p>`;
    return page(
        'Welcome to authentik!',
        `${to}${error === undefined ? '' : `<p role="alert">${escape(error)}</p>`}
<form method="post">
<label>Email or Username <input type="text" name="uid_field" autocomplete="username" required autofocus></label>
<label>Password <input type="password" name="password" autocomplete="current-password" required></label>
<button type="submit">Log in</button>
</form>`,
    );
}

export function consentPage(application: string): string {
    return page(
        'Authorize Application',
        `<p>You're about to sign into ${escape(application)}.</p>
<form method="post"><button type="submit" name="consent" value="given">Continue</button></form>`,
    );
}

export function messagePage(title: string, message: string): string {
    return page(title, `<p>${escape(message)}</p>`);
}
