/** In which header authentik's webhook says that it is authentik's; before 2025.6, which sends none, a field of the body. */
export const webhookHeader = 'X-Authentik-Sso-Secret';

/** The last part of the address that authentik's webhook goes to; what is in front of it the engine says. */
export const webhookPath = 'authentik';
