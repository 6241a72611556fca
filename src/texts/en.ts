import { adoption } from './en/adoption';
import { automation } from './en/automation';
import { blueprint } from './en/blueprint';
import { causes } from './en/causes';
import { changes } from './en/changes';
import { accounts } from './en/check/accounts';
import { authentik } from './en/check/authentik';
import { rocketChat } from './en/check/rocket-chat';
import { verdict } from './en/check/verdict';
import { commands } from './en/commands';
import { consoleTexts } from './en/console';
import { drift } from './en/drift';
import { failures } from './en/failures';
import { help } from './en/help';
import { keepUp } from './en/keep-up';
import { labels } from './en/labels';
import { lists } from './en/lists';
import { login } from './en/login';
import { notes } from './en/notes';
import { people } from './en/people';
import { person } from './en/person';
import { plan } from './en/plan';
import { problems } from './en/problems';
import { progress } from './en/progress';
import { reasons } from './en/reasons';
import { roomLeft } from './en/room-left';
import { rules } from './en/rules';
import { rulesNow } from './en/rules-now';
import { run } from './en/run';
import { settings } from './en/settings';
import { setup } from './en/setup';
import { status } from './en/status';
import { tally } from './en/tally';
import { uninstall } from './en/uninstall';
import { withheld } from './en/withheld';
import { words } from './en/words';

/**
 * What the app says, in ICU MessageFormat; `en/` has one file a topic. This is the source that the other languages follow: whole
 * sentences, an action in a message of its own (`….action`), typographic apostrophes (’), since ICU takes straight ones for quotes.
 * How each value is made plain is in `plain-value.ts`.
 */
export const en = {
    ...adoption,
    ...automation,
    ...blueprint,
    ...causes,
    ...changes,
    ...accounts,
    ...authentik,
    ...rocketChat,
    ...verdict,
    ...commands,
    ...consoleTexts,
    ...drift,
    ...failures,
    ...help,
    ...keepUp,
    ...labels,
    ...lists,
    ...login,
    ...notes,
    ...people,
    ...person,
    ...plan,
    ...problems,
    ...progress,
    ...reasons,
    ...roomLeft,
    ...rules,
    ...rulesNow,
    ...run,
    ...settings,
    ...setup,
    ...status,
    ...tally,
    ...uninstall,
    ...withheld,
    ...words,
} as const;

export type MessageKey = keyof typeof en;
