import type { Answer } from '../report/answer';
import type { ConsoleCaller } from './caller';
import type { Tab } from './tabs';
import type { Shown } from './view';

/** What a tab has to show to somebody by now. */
export async function shownOf({ app, texts, user }: ConsoleCaller, tab: Tab): Promise<Shown> {
    if (tab === 'rules') return { tab, answer: { text: rulesText(await storedRules(app)) }, isAtWork: false };
    const found = await app.records.consoleMemory.answer(user.id, tab);
    const answer =
        typeof found?.answer === 'string' ? (JSON.parse(found.answer) as Answer) : { text: texts.say('console.wait') };
    const answeredAt = typeof found?.answeredAt === 'string' ? found.answeredAt : undefined;
    // what was shown before is shown while it is at work, without its buttons: they belong to what may be over
    const isAtWork = answeredAt === undefined;
    return { tab, answer: isAtWork ? { text: answer.text } : answer, answeredAt, isAtWork };

    function rulesText(rules: string): string {
        if (rules.trim() === '') return texts.say('console.no_rules');
        return ['```', rules.replace(/```/g, '` ` `'), '```'].join('\n');
    }
}

export async function storedRules(app: ConsoleCaller['app']): Promise<string> {
    const { group_rules: rules } = await app.storedSettings();
    return typeof rules === 'string' ? rules : '';
}
