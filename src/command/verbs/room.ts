import { didYouMean } from '../../model/did-you-mean';
import type { ManagedTarget } from '../../plan/memberships/managed-target';
import type { Answer } from '../../report/answer';
import { settingsAnswer } from '../../report/failure-answer';
import { roomAnswer } from '../../report/room-answer';
import { unknownAnswer } from '../../report/rules-answer';
import { wholeNames } from '../arguments';
import type { CommandCall } from '../call';

/** `/authentik-sync room <name>`: who belongs into a room or team and by what, who is there, and what the next run would change. */
export async function roomVerb({ app, texts, sender, words }: CommandCall): Promise<Answer> {
    const typed = wholeNames(words).map((name) => name.replace(/^#/, ''));
    if (typed.length === 0) return { text: texts.withAction('rules_now.which_room') };
    const { config, ...lacking } = await app.readConfig();
    if (!config) return { text: settingsAnswer(texts, lacking) };
    const { plan, survey } = await (await app.runner(config)).plan(sender.id);
    const all = [...survey.targets, ...survey.leftovers];
    const found = all.filter((target) => typed.some((name) => nameOf(target) === name));
    if (found.length > 0) return { text: roomAnswer(texts, found, plan) };
    const [name = ''] = typed.map((one) => one.slice(0, 200));
    return {
        text: unknownAnswer(
            texts,
            'room',
            name,
            didYouMean(
                name,
                all.flatMap((target) => nameOf(target) ?? []),
            ),
        ),
    };
}

function nameOf({ wanted: { target } }: ManagedTarget): string | undefined {
    if ('room' in target) return target.room;
    return 'team' in target ? target.team : undefined;
}
