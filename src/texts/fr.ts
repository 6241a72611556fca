import { adoption } from './fr/adoption';
import { automation } from './fr/automation';
import { blueprint } from './fr/blueprint';
import { causes } from './fr/causes';
import { changes } from './fr/changes';
import { accounts } from './fr/check/accounts';
import { authentik } from './fr/check/authentik';
import { rocketChat } from './fr/check/rocket-chat';
import { verdict } from './fr/check/verdict';
import { commands } from './fr/commands';
import { consoleTexts } from './fr/console';
import { drift } from './fr/drift';
import { failures } from './fr/failures';
import { help } from './fr/help';
import { keepUp } from './fr/keep-up';
import { labels } from './fr/labels';
import { lists } from './fr/lists';
import { login } from './fr/login';
import { notes } from './fr/notes';
import { people } from './fr/people';
import { person } from './fr/person';
import { plan } from './fr/plan';
import { problems } from './fr/problems';
import { progress } from './fr/progress';
import { reasons } from './fr/reasons';
import { roomLeft } from './fr/room-left';
import { rules } from './fr/rules';
import { rulesNow } from './fr/rules-now';
import { run } from './fr/run';
import { settings } from './fr/settings';
import { setup } from './fr/setup';
import { status } from './fr/status';
import { tally } from './fr/tally';
import { uninstall } from './fr/uninstall';
import { withheld } from './fr/withheld';
import { words } from './fr/words';
import type { MessageKey } from './en';

/**
 * Français. Before ; : ? ! and within guillemets stands U+202F, but behind an address a usual space: Rocket.Chat takes U+202F for a
 * part of a link.
 */
export const fr = {
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
