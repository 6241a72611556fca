import type { AdoptionRecord } from '../run/records/adoption';
import type { RunRecord } from '../run/records/run-record';
import type { Texts } from '../texts/texts';

/** What an administrator is told who uninstalls the app. */
export function uninstallText(
    texts: Texts,
    runs: readonly RunRecord[],
    entryName: string | undefined,
    waiting: readonly string[] = [],
    adoptions: readonly AdoptionRecord[] = [],
): string {
    const open = runs.filter((run) => run.runKind === 'sync' && run.stepCount > 0 && !run.undoneBy);
    const stays = [
        texts.withAction('uninstall.entry', { isNamed: entryName !== undefined, name: entryName }),
        texts.withAction('uninstall.directory'),
        texts.withAction('uninstall.token'),
        ...stayLine(
            'uninstall.cut_off',
            runs.filter(({ outcome }) => !outcome).map(({ id }) => id),
        ),
        ...stayLine('uninstall.waiting', waiting),
        ...adoptions
            .filter(({ isOver }) => isOver !== true)
            .map(({ group: name }) => texts.withAction('uninstall.adoption', { name })),
    ];
    return [
        texts.say('uninstall.title'),
        texts.say('uninstall.stays'),
        ...stays.map((line) => `• ${line}`),
        texts.say('uninstall.gone', { count: open.length }),
    ].join('\n');

    function stayLine(message: 'uninstall.cut_off' | 'uninstall.waiting', ids: readonly string[]): string[] {
        if (ids.length === 0) return [];
        return [texts.withAction(message, { runs: texts.list(ids.map((run) => texts.said('keep.run', { run }))) })];
    }
}
