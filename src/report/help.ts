/** The verbs, with one example each. */
export const helpText = [
    '*Authentik SSO* sets up "Log in with authentik" and puts people into the rooms of their groups. For administrators only.',
    '• `/authentik-sync` does everything that the settings of the app ask for, and says what it did',
    '• `/authentik-sync plan` shows what that would be, and changes nothing',
    '• `/authentik-sync help` shows this',
    'Settings: Administration > Apps > Authentik SSO > Settings.',
].join('\n');
