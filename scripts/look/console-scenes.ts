import { setTimeout as sleep } from 'node:timers/promises';
import { withoutJoiners } from '../../src/texts/stop-autolinks';
import type { Texts } from '../../src/texts/texts';
import type { ShownDialog } from '../../stand-ins/client/shown';
import type { Lab } from '../../tests/integration/lab';
import { atHome, type Scene } from './scene';

/** What the app answers to a press or to a text. */
interface Interaction {
    view?: ShownDialog;
    errors?: Record<string, string>;
}

/** One more room for those who lead, and a group that nobody has. */
const changed = (rules: string): string =>
    `${rules.replace('[all-teams]', '[all-teams, roadmap]').trim()}\ninterns: "#interns"\n`;
const withMistakes = 'leads: { privat: [leads] }\nsupport: "#support"\n operations: "#operations"\n';

/** The bar beside the room, the dialog on a telephone, and the rules that are edited in one. */
export async function consoleScenes(lab: Lab, texts: Texts): Promise<Scene[]> {
    const scenes: Scene[] = [];
    for (const tab of ['overview', 'plan', 'people', 'rules', 'history']) {
        const view = await shownWhole(await press('console-tab', tab), ['console-refresh', tab], 'console.at_work');
        scenes.push({ name: `console-${tab}`, show: async (client) => client.showBar(view) });
    }
    const edited = viewOf(await press('console-rules', 'edit'));
    scenes.push(dialog('rules-edit', edited));
    const { errors = {} } = await submit(withMistakes);
    scenes.push(dialog('rules-mistakes', { ...written(edited, withMistakes), errors }));
    const looked = await submit(changed(await lab.settings.text('group_rules')));
    const preview = await shownWhole(looked, ['console-preview', 'rules'], 'console.rules_at_work');
    scenes.push(dialog('rules-preview', preview));
    return scenes;

    /** With what was at work when it was asked for. */
    async function shownWhole(
        first: Interaction,
        again: readonly [action: string, value: string],
        atWork: 'console.at_work' | 'console.rules_at_work',
    ): Promise<ShownDialog> {
        let view = viewOf(first);
        const isAtWork = (): boolean => withoutJoiners(JSON.stringify(view.blocks)).includes(inJson(texts.say(atWork)));
        for (let turn = 0; turn < 120 && isAtWork(); turn++) {
            await sleep(250);
            view = viewOf(await press(...again));
        }
        return atHome(lab, view);
    }

    async function press(actionId: string, value: string): Promise<Interaction> {
        const container = { type: 'view', id: 'authentik-sync-console' };
        return send({ type: 'blockAction', actionId, container, payload: { blockId: 'authentik-sync', value } });
    }

    async function submit(rules: string): Promise<Interaction> {
        return send({
            type: 'viewSubmit',
            payload: { view: { id: 'authentik-sync-rules', blocks: [], state: { rules: { rules } } } },
        });
    }

    async function send(body: object): Promise<Interaction> {
        const { userId, token } = lab.servers.rest.credentials;
        const answer = await fetch(`${lab.workspace.url}/api/apps/ui.interaction/${lab.appId}`, {
            method: 'POST',
            headers: { 'Content-Type': 'application/json', 'X-User-Id': userId, 'X-Auth-Token': token },
            body: JSON.stringify({ triggerId: 'trigger', ...body }),
        });
        return (await answer.json()) as Interaction;
    }
}

function dialog(name: string, view: ShownDialog): Scene {
    return { name, show: async (client) => client.showDialog(view) };
}

function viewOf({ view }: Interaction): ShownDialog {
    if (!view) throw new Error('The console shows nothing.');
    return view;
}

function inJson(text: string): string {
    return JSON.stringify(text).slice(1, -1);
}

/** The dialog as it is when somebody has written that. */
function written(view: ShownDialog, text: string): ShownDialog {
    const blocks = view.blocks.map((block) => {
        const { element } = block as { element?: object };
        return element ? { ...(block as object), element: { ...element, initialValue: text } } : block;
    });
    return { ...view, blocks };
}
