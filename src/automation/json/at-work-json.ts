import type { AtWork } from '../../run/at-work';
import type { Texts } from '../../texts/texts';
import { runJson } from './run-json';

/** Typed in any room; `commands.run` of Rocket.Chat's REST API types it for a program. */
const STOP = '/authentik-sync stop';

/** What keeps a request from being done, as `docs/automation.schema.json` has it: null where it is over by now. */
export function atWorkJson(texts: Texts, first: AtWork | undefined): object {
    const { run, look } = first ?? {};
    return {
        run: run ? runJson(texts, run) : null,
        look: look ? { trigger: look.trigger, by: look.username ?? null, since: look.since } : null,
        stop: run && run.runKind !== 'take-back' ? STOP : null,
    };
}
