import { adoption } from './es/adoption';
import { automation } from './es/automation';
import { blueprint } from './es/blueprint';
import { causes } from './es/causes';
import { changes } from './es/changes';
import { accounts } from './es/check/accounts';
import { authentik } from './es/check/authentik';
import { rocketChat } from './es/check/rocket-chat';
import { verdict } from './es/check/verdict';
import { commands } from './es/commands';
import { consoleTexts } from './es/console';
import { drift } from './es/drift';
import { failures } from './es/failures';
import { help } from './es/help';
import { keepUp } from './es/keep-up';
import { labels } from './es/labels';
import { lists } from './es/lists';
import { login } from './es/login';
import { notes } from './es/notes';
import { people } from './es/people';
import { person } from './es/person';
import { plan } from './es/plan';
import { problems } from './es/problems';
import { progress } from './es/progress';
import { reasons } from './es/reasons';
import { roomLeft } from './es/room-left';
import { rules } from './es/rules';
import { rulesNow } from './es/rules-now';
import { run } from './es/run';
import { settings } from './es/settings';
import { setup } from './es/setup';
import { status } from './es/status';
import { tally } from './es/tally';
import { uninstall } from './es/uninstall';
import { withheld } from './es/withheld';
import { words } from './es/words';
import type { MessageKey } from './en';

/** Español. */
export const es = {
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
