import { adoption } from './de/adoption';
import { automation } from './de/automation';
import { blueprint } from './de/blueprint';
import { causes } from './de/causes';
import { changes } from './de/changes';
import { accounts } from './de/check/accounts';
import { authentik } from './de/check/authentik';
import { rocketChat } from './de/check/rocket-chat';
import { verdict } from './de/check/verdict';
import { commands } from './de/commands';
import { consoleTexts } from './de/console';
import { drift } from './de/drift';
import { failures } from './de/failures';
import { help } from './de/help';
import { keepUp } from './de/keep-up';
import { labels } from './de/labels';
import { lists } from './de/lists';
import { login } from './de/login';
import { notes } from './de/notes';
import { people } from './de/people';
import { person } from './de/person';
import { plan } from './de/plan';
import { problems } from './de/problems';
import { progress } from './de/progress';
import { reasons } from './de/reasons';
import { roomLeft } from './de/room-left';
import { rules } from './de/rules';
import { rulesNow } from './de/rules-now';
import { run } from './de/run';
import { settings } from './de/settings';
import { setup } from './de/setup';
import { status } from './de/status';
import { tally } from './de/tally';
import { uninstall } from './de/uninstall';
import { withheld } from './de/withheld';
import { words } from './de/words';
import type { MessageKey } from './en';

/** Deutsch. */
export const de = {
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
} as const satisfies Readonly<Record<MessageKey, string>>;
