import type { Answer } from '../report/answer';
import type { Verb } from '../report/help';
import type { CommandCall } from './call';
import { adoptVerb } from './verbs/adopt';
import { applyVerb } from './verbs/apply';
import { blueprintVerb } from './verbs/blueprint';
import { checkVerb } from './verbs/check';
import { consoleVerb } from './verbs/console';
import { groupVerb } from './verbs/group';
import { helpVerb } from './verbs/help';
import { historyVerb } from './verbs/history';
import { keepVerb } from './verbs/keep';
import { leftoversVerb } from './verbs/leftovers';
import { linkVerb, unlinkVerb } from './verbs/link';
import { pauseVerb, resumeVerb } from './verbs/pause';
import { peopleVerb } from './verbs/people';
import { planVerb } from './verbs/plan';
import { roomVerb } from './verbs/room';
import { rulesVerb } from './verbs/rules';
import { runVerb } from './verbs/run';
import { setupVerb } from './verbs/setup';
import { statusVerb } from './verbs/status';
import { stopVerb } from './verbs/stop';
import { syncVerb } from './verbs/sync';
import { undoVerb } from './verbs/undo';
import { userVerb } from './verbs/user';

/** The one list of verbs. It has those that the help tells, no more and no fewer, or it does not compile. */
export const verbs: Readonly<Record<Verb, (call: CommandCall) => Promise<Answer>>> = {
    setup: setupVerb,
    run: runVerb,
    plan: planVerb,
    apply: applyVerb,
    adopt: adoptVerb,
    check: checkVerb,
    status: statusVerb,
    people: peopleVerb,
    user: userVerb,
    group: groupVerb,
    room: roomVerb,
    rules: rulesVerb,
    leftovers: leftoversVerb,
    link: linkVerb,
    unlink: unlinkVerb,
    history: historyVerb,
    undo: undoVerb,
    keep: keepVerb,
    sync: syncVerb,
    stop: stopVerb,
    pause: pauseVerb,
    resume: resumeVerb,
    blueprint: blueprintVerb,
    console: consoleVerb,
    help: helpVerb,
};

export function isVerb(name: string): name is Verb {
    return Object.keys(verbs).includes(name);
}
