import type { RunRecord } from '../run/records/run-record';
import type { Texts } from '../texts/texts';

/** What an administrator is told who uninstalls the app. */
export function uninstallText(
    texts: Texts,
    runs: readonly RunRecord[],
    entryName: string | undefined,
    waiting: readonly string[] = [],
): string {
    const open = runs.filter((run) => run.runKind === 'sync' && run.stepCount > 0 && !run.undoneBy);
    const stays = [
        texts.withAction('uninstall.entry', { isNamed: entryName !== undefined, name: entryName }),
        texts.withAction('uninstall.directory'),
        texts.withAction('uninstall.token'),
        ...(waiting.length === 0
            ? []
            : [
                  texts.withAction('uninstall.waiting', {
                      runs: texts.list(waiting.map((run) => texts.said('keep.run', { run }))),
                  }),
              ]),
    ];
    return [
        texts.say('uninstall.title'),
        texts.say('uninstall.stays'),
        ...stays.map((line) => `• ${line}`),
        texts.say('uninstall.gone', { count: open.length }),
    ].join('\n');
}
