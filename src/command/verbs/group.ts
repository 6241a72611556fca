import { didYouMean } from '../../model/did-you-mean';
import { groupMembers } from '../../plan/memberships/effective-members';
import { rulesNow } from '../../plan/memberships/rules-now';
import type { Answer } from '../../report/answer';
import { settingsAnswer } from '../../report/failure-answer';
import { groupAnswer, unknownAnswer } from '../../report/rules-answer';
import { wholeNames } from '../arguments';
import type { CommandCall } from '../call';

/** `/authentik-sync group <name>`: who is in it, which rules fit it, and where they put its people. */
export async function groupVerb({ app, texts, sender, words }: CommandCall): Promise<Answer> {
    const typed = wholeNames(words);
    if (typed.length === 0) return { text: texts.withAction('rules_now.which_group') };
    const { config, ...lacking } = await app.readConfig();
    if (!config) return { text: settingsAnswer(texts, lacking) };
    const { desired, observed } = await (await app.runner(config)).plan(sender.id);
    const { directory } = observed;
    const group = typed.flatMap((name) => directory.groups.filter((one) => one.name === name))[0];
    if (!group) {
        const [name = ''] = typed.map((one) => one.slice(0, 200));
        const names = directory.groups.map((one) => one.name);
        return { text: unknownAnswer(texts, 'group', name, didYouMean(name, names)) };
    }
    const members = groupMembers(directory, desired.nestedGroups).get(group.id) ?? [];
    const people = members.map(({ user }) => user.username).sort();
    return { text: groupAnswer(texts, group.name, rulesNow(desired, observed), people) };
}
