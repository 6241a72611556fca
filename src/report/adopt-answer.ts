import type { SettingId } from '../config/settings';
import type { Texts } from '../texts/texts';

/**
 * What `/authentik-sync adopt` says.
 * @param taken the settings that hold now what the entry does
 * @param refused those with whose values in the entry the app cannot work
 * @param isEndless whether the dangerous switch is on in the entry, which no setting takes over
 */
export function adoptAnswer(
    texts: Texts,
    taken: readonly SettingId[],
    refused: readonly SettingId[],
    isEndless: boolean,
): string {
    const named = (ids: readonly SettingId[]) =>
        texts.list(
            ids.map((id) => texts.said(`label.${id}`)),
            ids.length,
        );
    return [
        taken.length === 0
            ? texts.withAction('adopt.nothing')
            : texts.withAction('adopt.done', { settings: named(taken) }),
        ...(refused.length > 0 ? [texts.say('adopt.refused', { settings: named(refused) })] : []),
        ...(isEndless ? [texts.withAction('adopt.endless')] : []),
    ].join('\n');
}
