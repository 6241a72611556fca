import type { Config } from '../config/config';
import { distinctServices, type DesiredAdoption } from '../model/adoption';
import type { Desired } from '../model/desired';
import { isEntryRow } from '../model/entry-setting';
import type { Memory } from '../model/memory';
import type { Expected, Observed } from '../model/observed';
import type { Target } from '../model/target';
import type { ServerInfo, TokenState } from '../model/workspace';
import { countComeOver, type ComeOver } from '../plan/people/come-over';
import type { Survey } from '../plan/survey';
import type { SeenApart } from '../run/observe/observe-apart';
import type { PlanInContext } from '../run/plan-and-start';
import type { Texts } from '../texts/texts';
import { failureSaid } from './failure-text';

/**
 * What is managed, by which servers, and as whom the app can act.
 * @param isMeant whether what the settings ask for is what was typed
 */
export function seenLines(
    texts: Texts,
    config: Config,
    { desired, observed, survey }: PlanInContext,
    isMeant: boolean,
): string[] {
    const { server, entry, expected, canUseRest, tokenFailure, adoption } = observed;
    const come = (): ComeOver | undefined => adoption && countComeOver(adoption, desired, observed, survey.pairs);
    return [
        serviceLine(texts, config, entry),
        serverLine(texts, server),
        directoryLine(texts, config, expected, 'read'),
        // one that cannot be used is open, and stands there
        ...(tokenFailure ? [] : [tokenLine(texts, { isUsable: canUseRest })]),
        ...(isMeant ? [managedLine(texts, desired, survey)] : []),
        peopleLine(texts, observed.memory),
        ...adoptionLine(texts, desired.adoption, come, entry),
        ...adoptionsOfBefore(texts, observed),
    ];
}

/** The same, as far as each side tells it alone. */
export function apartLines(texts: Texts, config: Config, seen: SeenApart, isMeant: boolean): string[] {
    const { entry, server, token, doesDirectoryAnswer, expected, memory, adoption } = seen;
    const { restrictions, groups } = config;
    return [
        ...(entry ? [serviceLine(texts, config, entry)] : []),
        ...(server ? [serverLine(texts, server)] : []),
        directoryLine(texts, config, expected, doesDirectoryAnswer ? 'read' : 'named'),
        ...(doesDirectoryAnswer ? [texts.say('status.directory_answers')] : []),
        ...(token ? [tokenLine(texts, token)] : []),
        ...(isMeant
            ? [texts.say('status.managed_apart', { rules: groups.rules.length, restrictions: restrictions.length })]
            : []),
        peopleLine(texts, memory),
        ...adoptionLine(texts, adoption, () => undefined, undefined),
    ];
}

function serviceLine(
    texts: Texts,
    { login }: Config,
    { isLive, exists }: Pick<Observed['entry'], 'isLive' | 'exists'>,
) {
    const hidden = isLive === undefined ? 'there' : 'hidden';
    return texts.say('status.service', {
        service: login.service,
        state: isLive === true ? 'live' : exists ? hidden : 'none',
    });
}

function serverLine(texts: Texts, { version, licence }: ServerInfo): string {
    return texts.say('status.server', { version: version ?? texts.said('status.unknown_version'), licence });
}

/** @param otherwise what is true of an authentik that the app has not set up */
function directoryLine(
    texts: Texts,
    { authentik: { slug, publicUrl: url, token } }: Config,
    expected: Expected,
    otherwise: 'read' | 'named',
): string {
    const state = token === undefined ? 'none' : expected.slugs.includes(slug) ? 'written' : otherwise;
    return texts.say('status.directory', { url, state });
}

export function tokenLine(texts: Texts, { isUsable, failure }: TokenState): string {
    return failure
        ? texts.say('status.token_unusable', { failure: failureSaid(texts, failure.code, failure.details) })
        : texts.say('status.token', { isUsable });
}

/** What the rules and the settings are about, whether it is there yet or not. */
function managedLine(texts: Texts, desired: Desired, { targets }: Survey): string {
    const number = (kind: Target['kind']): number =>
        targets.filter(({ wanted, state }) => wanted.target.kind === kind && state !== 'closed').length;
    return texts.say('status.managed', {
        rules: desired.rules.length,
        rooms: number('room'),
        teams: number('team'),
        roles: number('role'),
        roomRoles: number('room-role'),
        restrictions: desired.restrictions.length,
    });
}

/** Who is linked, and what the app may take back by its ledger. */
function peopleLine(texts: Texts, { links, ledger }: Memory): string {
    const given = [...ledger.values()].reduce((sum, some) => sum + some.length, 0);
    return texts.say('status.people', { linked: links.size, given });
}

/**
 * Until when accounts that were there before get in, and who has come over.
 * @param comeOver undefined where that is not known
 * @param entry as it is now; undefined where it is not known
 */
function adoptionLine(
    texts: Texts,
    adoption: DesiredAdoption | undefined,
    comeOver: () => ComeOver | undefined,
    entry: Pick<Observed['entry'], 'settings'> | undefined,
): string[] {
    if (adoption?.until === undefined) return [];
    const { by, until: time, phase } = adoption;
    if (phase === 'over') return [texts.say('status.adoption_over', { time })];
    const how = texts.said('adoption.until', { by, time });
    const isOff = entry?.settings.some(({ id, value }) => isEntryRow(id, distinctServices) && value !== true) === true;
    if (isOff) return [texts.say('status.adoption_off', { how })];
    const come = comeOver();
    if (!come) return [texts.say('status.adoption', { how })];
    return [texts.say('status.adoption_come', { how, come: texts.said('detail.come_over', { ...come }) })];
}

/** The same by entries of other service names. */
function adoptionsOfBefore(texts: Texts, { leftovers }: Observed): string[] {
    return leftovers.entries.flatMap(({ name: entry, adoption }) => {
        if (!adoption) return [];
        const how = texts.said('adoption.until', { by: adoption.by, time: adoption.until });
        return [texts.say('status.adoption_of_before', { entry, how })];
    });
}
