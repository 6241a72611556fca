/** Exchanges that the stand-in cannot answer as recorded, each with the reason. A test asks that each of them still differs. */
export const NOT_IMITATED: readonly { recording: RegExp; exchange: RegExp; reason: string }[] = [
    {
        recording: /05a-oidc/,
        exchange: /^jwks(?: with an encryption key)? \(/,
        reason: 'keys are published without certificates, and none for encryption: no certificate is made here',
    },
    {
        recording: /05a-oidc/,
        exchange: /^(?:device: |token: password with an app password )/,
        reason: 'grants without a browser are not imitated',
    },
];
