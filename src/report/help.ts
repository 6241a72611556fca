/** The verbs, with one example each. */
export const helpText = [
    '*Authentik SSO* sets up "Log in with authentik" and puts people into the rooms, teams and roles of their groups. For administrators only.',
    '• `/authentik-sync` does everything that the settings of the app ask for, and says what it did',
    '• `/authentik-sync plan` shows what that would be, and changes nothing',
    '• `/authentik-sync apply 5c0f1be09a77` does exactly the plan with that fingerprint, what was withheld included',
    '• `/authentik-sync check` looks at everything a login needs, and says what to click; `/authentik-sync check ada` says how the next login of ada ends',
    '• `/authentik-sync status` says what is managed, what ran last, and what somebody else has changed',
    '• `/authentik-sync user ada` says why ada is, or is not, in each room, team and role of the rules',
    '• `/authentik-sync history` lists the last runs',
    '• `/authentik-sync undo 1f2e3d4c` takes that run back; without an id, the last one',
    '• `/authentik-sync keep` confirms changes that would be taken back otherwise',
    '• `/authentik-sync blueprint` gives you the file that sets up authentik without a token',
    '• `/authentik-sync help` shows this',
    'Settings: Administration > Marketplace > Private Apps > Authentik SSO > Settings.',
].join('\n');
