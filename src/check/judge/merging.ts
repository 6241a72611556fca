import { isEntryChange } from '../../model/kinds';
import { isAtLeast } from '../../model/version';
import type { CheckFacts } from '../facts/check-facts';
import { loginEntry, loginFlow } from '../facts/entry-as-seen';
import { ok, warning, type CheckLine } from './check-line';
import { say, type CheckWords } from './check-words';
import { setUpAction } from './set-up-action';

type KeyField = 'username' | 'email';

export interface MergingMessages {
    'merging.distinct_services': { key: KeyField };
    'merging.adoption': { key: KeyField; time: string };
    'merging.adoption_over': undefined;
    'merging.on': undefined;
    'merging.off': undefined;
    'merging.off_for_distinct_services': { key: KeyField };
    'merging.adopts': undefined;
    'merging.needs_restart': undefined;
    'do.switch_merging_on': undefined;
}

/** How people are paired with accounts that exist. See docs/servers/rocket-chat.md#from-identity-to-account. */
export function checkMerging(facts: CheckFacts): CheckLine[] {
    const { mergesUsers, mergesDistinctServices, keyField } = loginEntry(facts);
    const key = keyField === 'email' ? 'email' : 'username';
    const also = alsoOf(facts);
    const { adoption } = facts.wanted.desired;
    if (mergesUsers && mergesDistinctServices && adoption?.phase === 'open' && adoption.until !== undefined)
        return [warning('merging', [say('merging.adoption', { key, time: adoption.until }), ...also])];
    if (mergesUsers && mergesDistinctServices)
        return [warning('merging', [say('merging.distinct_services', { key }), ...also])];
    if (mergesUsers) {
        const over = adoption?.phase === 'over' ? [say('merging.adoption_over')] : [];
        return [ok('merging', say('merging.on'), ...over, ...also)];
    }
    const off = mergesDistinctServices ? say('merging.off_for_distinct_services', { key }) : say('merging.off');
    return [warning('merging', [off, ...also], setUpAction(facts, isEntryChange, say('do.switch_merging_on')))];
}

function alsoOf(facts: CheckFacts): CheckWords[] {
    // what the merge settings have no say in (`accounts_meld` of the legacy flow)
    if (loginFlow(facts) === 'legacy') return [say('merging.adopts')];
    // before 9.0 settings from before a change stay in force
    return isAtLeast(facts.workspace.server.version, 9) ? [] : [say('merging.needs_restart')];
}
