import { adoption } from './pt-BR/adoption';
import { automation } from './pt-BR/automation';
import { blueprint } from './pt-BR/blueprint';
import { causes } from './pt-BR/causes';
import { changes } from './pt-BR/changes';
import { accounts } from './pt-BR/check/accounts';
import { authentik } from './pt-BR/check/authentik';
import { rocketChat } from './pt-BR/check/rocket-chat';
import { verdict } from './pt-BR/check/verdict';
import { commands } from './pt-BR/commands';
import { consoleTexts } from './pt-BR/console';
import { drift } from './pt-BR/drift';
import { failures } from './pt-BR/failures';
import { help } from './pt-BR/help';
import { keepUp } from './pt-BR/keep-up';
import { labels } from './pt-BR/labels';
import { lists } from './pt-BR/lists';
import { login } from './pt-BR/login';
import { notes } from './pt-BR/notes';
import { people } from './pt-BR/people';
import { person } from './pt-BR/person';
import { plan } from './pt-BR/plan';
import { problems } from './pt-BR/problems';
import { progress } from './pt-BR/progress';
import { reasons } from './pt-BR/reasons';
import { roomLeft } from './pt-BR/room-left';
import { rules } from './pt-BR/rules';
import { rulesNow } from './pt-BR/rules-now';
import { run } from './pt-BR/run';
import { settings } from './pt-BR/settings';
import { setup } from './pt-BR/setup';
import { status } from './pt-BR/status';
import { tally } from './pt-BR/tally';
import { uninstall } from './pt-BR/uninstall';
import { withheld } from './pt-BR/withheld';
import { words } from './pt-BR/words';
import type { MessageKey } from './en';

/** Português do Brasil. */
export const ptBR = {
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
