import type { Drift } from '../model/plan';
import { settingWords } from '../model/setting-words';
import { targetWords } from '../model/target';
import { settingValueWords, valueWords } from '../model/value-words';
import type { Texts } from '../texts/texts';
import { partLines } from './part-lines';

/**
 * What somebody has changed that the app had set.
 * @param isMended whether it was put back since
 */
export function driftLines(texts: Texts, drift: readonly Drift[], isMended = false): string[] {
    const title = texts.say(isMended ? 'drift.mended' : 'drift.title', { count: drift.length });
    return partLines(
        texts,
        title,
        drift.map((one) => driftLine(texts, one)),
    );
}

function driftLine(texts: Texts, drift: Drift): string {
    switch (drift.kind) {
        case 'membership':
            return texts.say('drift.membership', { username: drift.username, place: targetWords(drift.target) });
        case 'told':
            return texts.say('drift.told', { told: drift.told });
        case 'directory': {
            const { subject, old } = drift;
            const [expected, found] = [drift.expected, drift.found].map(valueWords);
            return old === null
                ? texts.say('drift.setting_without_before', { subject, expected, found })
                : texts.say('drift.setting', { subject, expected, found, old: valueWords(old) });
        }
        default: {
            const subject = settingWords(drift.subject);
            const [old, expected, found] = [drift.old, drift.expected, drift.found].map(settingValueWords);
            return texts.say('drift.setting', { subject, old, expected, found });
        }
    }
}
