import { changeWords, type ChangeWords } from '../../model/change-words';
import { isEntryRow } from '../../model/entry-setting';
import { isEntryChange } from '../../model/kinds';
import { isCustomOAuthRefused } from '../../plan/policies/in-order';
import { planSetUp } from '../facts/as-planned';
import { failureWords } from '../../model/words';
import type { CheckFacts } from '../facts/check-facts';
import { entryClientId, hasEntry, loginEntry, rowOf } from '../facts/entry-as-seen';
import { failureOf, valueOf } from '../facts/found';
import { failure, ok, skipped, warning, type CheckLine } from './check-line';
import { say, type NextAction } from './check-words';
import { tooLate } from './prerequisites';
import { setUpAction } from './set-up-action';

export interface EntryMessages {
    'entry.absent': { entry: string };
    'entry.on': { entry: string };
    'entry.off': { entry: string };
    'entry_settings.right': undefined;
    'entry_settings.differ': { count: number; changes: readonly ChangeWords[] };
    'service_live.absent': { service: string };
    'service_live.other_client': { service: string };
    'service_live.hidden': { service: string };
    'service_live.live': { service: string };
    'do.create_entry': undefined;
    'do.switch_entry_on': undefined;
    'do.set_entry': undefined;
    'do.show_button': undefined;
    'do.refresh_services': undefined;
    'because.no_entry': undefined;
    'because.entry_off': undefined;
    'because.licence_missing': undefined;
}

/** The custom OAuth entry: there, as desired, enabled, and in fact a service of the login page. */
export function checkEntry(facts: CheckFacts): CheckLine[] {
    const { entryName: entry } = facts.wanted;
    const next = (byRun: NextAction): NextAction => setUpAction(facts, isEntryChange, byRun);
    if (!hasEntry(facts)) {
        const because = say('because.no_entry');
        return [
            failure('entry', say('entry.absent', { entry }), next(say('do.create_entry'))),
            skipped('entry_settings', because),
            skipped('service_live', because),
        ];
    }
    const isEnabled = rowOf(facts, '') === 'true';
    return [
        isEnabled
            ? ok('entry', say('entry.on', { entry }))
            : failure('entry', say('entry.off', { entry }), next(say('do.switch_entry_on'))),
        settings(facts),
        isEnabled ? live(facts) : skipped('service_live', say('because.entry_off')),
    ];
}

function settings(facts: CheckFacts): CheckLine {
    const changes = planSetUp(facts).entry.changes.filter(
        (change) =>
            change.kind !== 'create-entry' &&
            !(change.kind === 'set-setting' && change.to === true && isEntryRow(change.id, '')),
    );
    if (changes.length === 0) return ok('entry_settings', say('entry_settings.right'));
    return warning(
        'entry_settings',
        say('entry_settings.differ', { count: changes.length, changes: changes.map(changeWords) }),
        setUpAction(facts, isEntryChange, say('do.set_entry')),
    );
}

/** `settings.oauth` is the one place that tells whether a button exists. */
function live(facts: CheckFacts): CheckLine {
    const { service, server } = facts.workspace;
    const { service: name } = facts.wanted;
    const info = failureOf(service);
    // that the app could not ask stops nobody from logging in
    if (info) return warning('service_live', failureWords(info));
    if (service.state === 'not-asked') return skipped('service_live', tooLate);
    const found = valueOf(service);
    const refresh = say('do.refresh_services');
    if (!found) {
        if (isCustomOAuthRefused(server)) return skipped('service_live', say('because.licence_missing'));
        return failure('service_live', say('service_live.absent', { service: name }), refresh);
    }
    if (found.clientId !== undefined && found.clientId !== entryClientId(facts))
        return warning('service_live', say('service_live.other_client', { service: name }), refresh);
    if (!loginEntry(facts).showsButton) {
        return warning(
            'service_live',
            say('service_live.hidden', { service: name }),
            setUpAction(facts, isEntryChange, say('do.show_button')),
        );
    }
    return ok('service_live', say('service_live.live', { service: name }));
}
