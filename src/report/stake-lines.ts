import { settingWords } from '../model/setting-words';
import type { Stakes } from '../plan/stakes';
import type { Texts } from '../texts/texts';

/** What is said before all else: people log in by what is changed, or somebody gets, or loses, all rights. */
export function stakeLines(texts: Texts, stakes: Stakes): string[] {
    const { liveRows, privilegesGiven, privilegesTaken, administratorsOut } = stakes;
    return [
        ...(liveRows.length > 0 ? [texts.say('stake.live_login', { changes: rowsOf(texts, liveRows) })] : []),
        ...privilegesGiven.map(({ place, people }) => texts.say('stake.privilege_given', { place, people })),
        ...privilegesTaken.map(({ place, people }) => texts.say('stake.privilege_taken', { place, people })),
        ...(administratorsOut.length > 0 ? [texts.say('stake.administrators_out', { people: administratorsOut })] : []),
    ];
}

function rowsOf(texts: Texts, ids: readonly string[]) {
    return texts.series(ids.map(settingWords), 6);
}
