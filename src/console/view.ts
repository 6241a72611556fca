import type { IUIKitSurfaceViewParam } from '@rocket.chat/apps-engine/definition/accessors';
import { UIKitSurfaceType } from '@rocket.chat/apps-engine/definition/uikit';
import type { Answer } from '../report/answer';
import { cutText } from '../texts/cut-text';
import { stopAutolinks } from '../texts/stop-autolinks';
import type { Texts } from '../texts/texts';
import { tabNames, type Tab } from './tabs';

export type Blocks = IUIKitSurfaceViewParam['blocks'];
export type Surface = 'bar' | 'dialog';

/** By the id of its view a press says in which of the two it happened; any other id is taken for the bar. */
export const viewIds: Readonly<Record<Surface, string>> = {
    bar: 'authentik-sync-console',
    dialog: 'authentik-sync-console-dialog',
};

/** What a press in the console may be. */
export const consoleActions = {
    tab: 'console-tab',
    /** shows what is there by now, and asks anew where nothing is at work */
    refresh: 'console-refresh',
    do: 'console-do',
    dialog: 'console-dialog',
    rules: 'console-rules',
    /** the same for what is written in the dialog of the rules */
    preview: 'console-preview',
} as const;

/** Characters of a section, and of all that is shown: what comes back with a press has to stay below 100 kB. */
const LONGEST_SECTION = 3_000;
const LONGEST = 20_000;

/** Of more, clients hide the rest behind "Show more..." (`packages/fuselage-ui-kit/src/blocks/ActionsBlock.tsx`). */
const MOST_IN_A_ROW = 5;

/** What a tab shows. */
export interface Shown {
    tab: Tab;
    answer: Answer;
    /** when it was made, ISO 8601; absent where it needs no time */
    answeredAt?: string | undefined;
    isAtWork: boolean;
}

/** The console: its tabs, the answer of one of them, and what can be done next. */
export function consoleView(texts: Texts, appId: string, surface: Surface, shown: Shown): IUIKitSurfaceViewParam {
    const { tab, answer, answeredAt, isAtWork } = shown;
    const button = buttonsOf(appId);
    const { buttons = [] } = answer;
    const blocks = [
        ...actions(
            tabNames.map((name) => button(consoleActions.tab, texts.say(`console.tab.${name}`), name, name === tab)),
        ),
        { type: 'divider' },
        ...sections(texts, answer.text),
        ...actions([
            ...buttons.map(({ label, action, value, isPrimary }) =>
                button(consoleActions.do, label, `${action} ${value}`.trim(), isPrimary === true),
            ),
            ...(tab === 'rules' ? [button(consoleActions.rules, texts.say('console.edit'), 'edit', true)] : []),
        ]),
        ...notes(texts, isAtWork, answeredAt),
        ...(tab === 'rules' ? [] : actions([button(consoleActions.refresh, texts.say('console.refresh'), tab)])),
    ];
    return viewOf(surface, texts.say('console.title'), blocks as unknown as Blocks);
}

/** Makes buttons of this app. */
export function buttonsOf(appId: string) {
    return (action: string, label: string, value: string, isPrimary = false): object => ({
        ...{ type: 'button', appId, blockId: 'authentik-sync', actionId: action, value },
        text: { type: 'plain_text', text: label },
        ...(isPrimary && { style: 'primary' }),
    });
}

/** One that holds a text and nothing to press. */
export function textView(texts: Texts, surface: Surface, text: string): IUIKitSurfaceViewParam {
    return viewOf(surface, texts.say('console.title'), sections(texts, text) as unknown as Blocks);
}

/** In rows of about the same length. */
export function actions(elements: readonly object[]): object[] {
    const rows = Math.ceil(elements.length / MOST_IN_A_ROW);
    const length = Math.ceil(elements.length / rows);
    return Array.from({ length: rows }, (_, row) => ({
        type: 'actions',
        elements: elements.slice(row * length, (row + 1) * length),
    }));
}

function viewOf(surface: Surface, title: string, blocks: Blocks): IUIKitSurfaceViewParam {
    return {
        id: viewIds[surface],
        type: surface === 'bar' ? UIKitSurfaceType.CONTEXTUAL_BAR : UIKitSurfaceType.MODAL,
        title: { type: 'plain_text', text: title },
        blocks,
    };
}

function notes(texts: Texts, isAtWork: boolean, time: string | undefined): object[] {
    const text = isAtWork ? 'console.at_work' : 'console.as_of';
    if (!isAtWork && time === undefined) return [];
    return [{ type: 'context', elements: [{ type: 'mrkdwn', text: texts.say(text, { time }) }] }];
}

/** A text in sections that clients show whole, cut between lines where there is one. */
export function sections(texts: Texts, text: string): object[] {
    const lines = cutText(texts, stopAutolinks(text), LONGEST).split('\n');
    const parts: string[] = [];
    for (const line of lines) {
        const last = parts.at(-1);
        if (last !== undefined && last.length + line.length < LONGEST_SECTION)
            parts[parts.length - 1] = `${last}\n${line}`;
        else parts.push(...(line.match(/[^]{1,3000}/g) ?? ['']));
    }
    return parts
        .filter((part) => part.trim() !== '')
        .map((part) => ({ type: 'section', text: { type: 'mrkdwn', text: part } }));
}
