import type { ConfigProblem, Connection } from '../config/config';
import type { SettingId } from '../config/settings';
import type { Texts } from '../texts/texts';

/** What a set-up needs, in the order of the page. */
const needed = ['authentik_url', 'authentik_token', 'rocketchat_token'] as const satisfies readonly SettingId[];

/** Nobody has typed anything yet: that is no mistake. */
export function isFirstContact(problems: readonly ConfigProblem[]): boolean {
    return problems.some(({ setting, problem }) => setting === 'authentik_url' && problem.code === 'setting.no_url');
}

/** What is missing before anything can be looked at, where each is found, and what to do then. */
export function missingAnswer(texts: Texts, { authentik, rocketchat }: Connection): string {
    const isSet: Readonly<Record<(typeof needed)[number], boolean>> = {
        authentik_url: false,
        authentik_token: authentik.token !== undefined,
        rocketchat_token: rocketchat.credentials !== undefined,
    };
    const missing = needed.filter((id) => !isSet[id]);
    return [
        texts.withAction('missing.title', { count: missing.length }),
        ...missing.map(
            (id) =>
                `• ${texts.say('missing.one', { setting: texts.said(`label.${id}`), where: texts.said(`missing.${id}`) })}`,
        ),
        ...(isSet.authentik_token ? [] : [texts.say('missing.no_token')]),
    ].join('\n');
}
