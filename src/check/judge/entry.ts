import { isEntryChange } from '../../plan/kinds';
import { isCustomOAuthRefused } from '../../plan/policies/in-order';
import { changeLine } from '../../report/change-line';
import { english } from '../../texts/english';
import { planSetUp } from '../facts/as-planned';
import type { CheckFacts } from '../facts/check-facts';
import { entryClientId, hasEntry, loginEntry, rowOf } from '../facts/entry-as-seen';
import { failureOf, valueOf } from '../facts/found';
import { failure, ok, skipped, warning, type CheckLine } from './check-line';
import { failureLine } from './failure-line';
import { TOO_LATE } from './prerequisites';
import { setUpAction } from './set-up-action';

const NAMES_SHOWN = 4;
const OAUTH_PAGE = 'Administration > Workspace > Settings > OAuth';

/** The custom OAuth entry: there, as desired, enabled, and in fact a service of the login page. */
export function checkEntry(facts: CheckFacts): CheckLine[] {
    const { entryName } = facts.wanted;
    const next = (byRun: string): string => setUpAction(facts, isEntryChange, byRun);
    if (!hasEntry(facts)) {
        const because = 'there is no entry';
        return [
            failure(
                'entry',
                `There is no custom OAuth entry "${entryName}", so there is no button.`,
                next('Run `/authentik-sync`: it creates the entry.'),
            ),
            skipped('entry_settings', because),
            skipped('service_live', because),
        ];
    }
    const isEnabled = rowOf(facts, '') === 'true';
    const there = isEnabled
        ? ok('entry', `The custom OAuth entry "${entryName}" exists and is switched on.`)
        : failure(
              'entry',
              `The custom OAuth entry "${entryName}" is switched off, so there is no button.`,
              next('Run `/authentik-sync`: it switches the entry on.'),
          );
    return [there, settings(facts), isEnabled ? live(facts) : skipped('service_live', 'the entry is switched off')];
}

function settings(facts: CheckFacts): CheckLine {
    const changes = planSetUp(facts).entry.changes.filter(
        (change) =>
            change.kind !== 'create-entry' &&
            !(change.kind === 'set-setting' && change.to === true && isEnable(change.id, facts)),
    );
    if (changes.length === 0) return ok('entry_settings', 'Every setting of the entry is as desired.');
    const lines = changes.slice(0, NAMES_SHOWN).map((change) => changeLine(english, change));
    const more = changes.length > NAMES_SHOWN ? `; and ${changes.length - NAMES_SHOWN} more` : '';
    return warning(
        'entry_settings',
        `${changes.length} of the entry's settings ${changes.length === 1 ? 'differs' : 'differ'} from what is asked for: ${lines.join('; ')}${more}.`,
        setUpAction(
            facts,
            isEntryChange,
            'Run `/authentik-sync` to set them, or change the settings of the app if the entry is right.',
        ),
    );
}

function isEnable(id: string, { wanted }: CheckFacts): boolean {
    return id === `Accounts_OAuth_Custom-${wanted.entryName}`;
}

/** `settings.oauth` is the one place that tells whether a button exists. */
function live(facts: CheckFacts): CheckLine {
    const { service, server } = facts.workspace;
    const { service: name } = facts.wanted;
    const info = failureOf(service);
    // that the app could not ask stops nobody from logging in
    if (info) return failureLine('service_live', info, 'warning');
    if (service.state === 'not-asked') return skipped('service_live', TOO_LATE);
    const found = valueOf(service);
    if (!found) {
        if (isCustomOAuthRefused(server)) return skipped('service_live', 'custom OAuth is refused without a licence');
        return failure(
            'service_live',
            `The entry is switched on, but the login page gets no service "${name}".`,
            `Wait a few seconds and check again; else open ${OAUTH_PAGE} and click "Refresh OAuth Services".`,
        );
    }
    if (found.clientId !== undefined && found.clientId !== entryClientId(facts)) {
        return warning(
            'service_live',
            `The service "${name}" is live with another client id than the entry has.`,
            `Wait a few seconds and check again; else open ${OAUTH_PAGE} and click "Refresh OAuth Services".`,
        );
    }
    if (!loginEntry(facts).showsButton) {
        return warning(
            'service_live',
            `The service "${name}" is live, but its button is hidden.`,
            setUpAction(
                facts,
                isEntryChange,
                'Switch "Show button" on in the settings of the app and run `/authentik-sync`.',
            ),
        );
    }
    return ok('service_live', `The service "${name}" is live on the login page.`);
}
