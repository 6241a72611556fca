/** What each verb does, in the order of the help; a verb is what has a line here (`src/command/verbs.ts`). */
export const help = {
    'help.setup':
        '`/authentik-sync setup` leads you through the three values that there have to be, and tries each of them',
    'help.run': '`/authentik-sync` does everything that the settings of the app ask for, and says what it did',
    'help.plan': '`/authentik-sync plan` shows what that would be, and changes nothing',
    'help.apply':
        '`/authentik-sync apply 5c0f1be09a77` does exactly the plan with that fingerprint, what waits for you included; with `only` behind it, without that',
    'help.adopt':
        '`/authentik-sync adopt` takes the values of an entry that is there already into the settings of the app',
    'help.check':
        '`/authentik-sync check` looks at everything a login needs, and says what to click; `/authentik-sync check ada` says how the next login of ada ends',
    'help.status': '`/authentik-sync status` says what is managed, what ran last, and what somebody else has changed',
    'help.people':
        '`/authentik-sync people` says who can log in and who cannot, and why; `/authentik-sync people new` names those of one class',
    'help.user': '`/authentik-sync user ada` says why ada is, or is not, in each room, team and role of the rules',
    'help.group': '`/authentik-sync group staff` says who is in staff, and where the rules put them',
    'help.room': '`/authentik-sync room lobby` says who belongs there and by what, and what the next run changes there',
    'help.rules': '`/authentik-sync rules` says what each rule fits now, and which groups no rule names',
    'help.leftovers':
        '`/authentik-sync leftovers` shows what the app gave and no rule names any more, and how to take it back',
    'help.link':
        '`/authentik-sync link ada @countess` says that ada of authentik and the account @countess are one person',
    'help.unlink': '`/authentik-sync unlink ada` says that they are not',
    'help.history':
        '`/authentik-sync history` lists the last runs; `/authentik-sync history 1f2e3d4c` shows each change of that one, and with `csv` or `json` behind it sends them as a file',
    'help.undo':
        '`/authentik-sync undo 1f2e3d4c` shows what taking that run back would do; without an id, the last one',
    'help.keep': '`/authentik-sync keep` confirms changes that would be taken back otherwise',
    'help.sync': '`/authentik-sync sync ada` does what is to be done for ada alone, now',
    'help.stop': '`/authentik-sync stop` ends the run that is at work at its next step',
    'help.pause':
        '`/authentik-sync pause 2h`, `pause 18:00` or `pause 2026-12-24`: nothing happens by itself until then; without a time, until `resume`',
    'help.resume': '`/authentik-sync resume` ends that',
    'help.blueprint':
        '`/authentik-sync blueprint` gives you the file that sets up authentik without a token; `/authentik-sync blueprint token` the one that makes a token',
    'help.console': '`/authentik-sync console` opens all of this at the side, at a click',
    'help.help': '`/authentik-sync help` shows this',
} as const satisfies Readonly<Record<string, string>>;
