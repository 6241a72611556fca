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
    {
        recording: /2026\.5\.0-rc1\/07b-events/,
        exchange: /^user password /,
        reason: 'what was sent of a PATCH that was not recorded, which gave the person the old name back, came in during it',
    },
    {
        recording: /08-backchannel/,
        exchange: /^frontchannel: /,
        reason: 'logouts by frames in a page are not imitated',
    },
    {
        recording: /07b-events/,
        exchange: /^role permission given /,
        reason: 'the number of its row, and that of the permission, follow from what the database held before',
    },
    {
        recording: /07b-events/,
        exchange: /^events, (?:oldest first|page_size=1000: how many come) /,
        reason: 'what comes is from before the recording',
    },
    {
        recording: /2024\.12\.5\/07b-events/,
        exchange: /^notifications of the superuser /,
        reason: 'they are from before the recording',
    },
    {
        recording: /02b-blueprints/,
        exchange: /^available /,
        reason: 'when the files of that machine were written',
    },
    {
        recording: /2024\.12\.5\/02b-blueprints/,
        exchange: /^one-shot \/flows\/instances\/import\/, good \(/,
        reason: 'events of new providers and applications have no diff',
    },
];
