import type { IUIKitSurfaceViewParam } from '@rocket.chat/apps-engine/definition/accessors';
import { UIKitSurfaceType } from '@rocket.chat/apps-engine/definition/uikit';
import type { Answer } from '../report/answer';
import { cutText } from '../texts/cut-text';
import { comparedRules } from './compared-rules';
import type { ConsoleCaller } from './caller';
import { appIdOf } from './app-id';
import { beginWork, isAtWork } from './begin-work';
import { actions, buttonsOf, consoleActions, sections, textView, type Blocks } from './view';

export const rulesViewId = 'authentik-sync-rules';
/** One name for the block and what is typed into it: without a name of its own no text ever reaches the app. */
export const rulesField = 'rules';

/** Characters: the text comes back twice with each press, and the server takes 100 kB. */
const LONGEST = 15_000;
/** Characters of what would change, so that the lines that differ are seen below it. */
const LONGEST_PREVIEW = 14_000;

/** The rules as they are saved, to be written. */
export async function openRules(caller: ConsoleCaller, base: string): Promise<IUIKitSurfaceViewParam> {
    const { app, texts, user } = caller;
    if (base.length > LONGEST) return textView(texts, 'dialog', texts.withAction('console.rules_too_long'));
    await app.records.consoleMemory.saveDraft(user.id, base);
    return rulesDialog(caller, base, texts.say('console.rules_hint'), 'console.look');
}

/** What was written, with what it changes, and a button that saves it. @param draft without a mistake */
export async function lookAtRules(caller: ConsoleCaller, base: string, draft: string): Promise<IUIKitSurfaceViewParam> {
    await caller.app.records.consoleMemory.saveDraft(caller.user.id, base, draft);
    if (draft !== base) await beginWork(caller, 'rules');
    return draftedRules(caller, base, draft);
}

/** The same with what is known by now; what was lost on its way is looked for again. */
export async function lookAgainAtRules(caller: ConsoleCaller, base: string): Promise<IUIKitSurfaceViewParam> {
    const drafted = await caller.app.records.consoleMemory.draft(caller.user.id);
    if (typeof drafted?.draft !== 'string') return openRules(caller, base);
    if (!(await isAtWork(caller, 'rules'))) await beginWork(caller, 'rules');
    return draftedRules(caller, drafted.base, drafted.draft);
}

async function draftedRules(caller: ConsoleCaller, base: string, draft: string): Promise<IUIKitSurfaceViewParam> {
    const { texts } = caller;
    const preview = draft === base ? [] : [await previewText(caller), ''];
    const text = [...preview, comparedRules(texts, base, draft)].join('\n');
    return rulesDialog(caller, draft, text, 'console.save');
}

async function previewText({ app, texts, user }: ConsoleCaller): Promise<string> {
    const { answer } = (await app.records.consoleMemory.answer(user.id, 'rules')) ?? {};
    if (typeof answer !== 'string') return texts.withAction('console.rules_at_work');
    return cutText(texts, (JSON.parse(answer) as Answer).text, LONGEST_PREVIEW);
}

async function rulesDialog(
    { app, texts }: ConsoleCaller,
    written: string,
    text: string,
    label: 'console.look' | 'console.save',
): Promise<IUIKitSurfaceViewParam> {
    const appId = await appIdOf(app);
    const refresh = buttonsOf(appId)(consoleActions.preview, texts.say('console.refresh'), 'rules');
    const blocks = [
        {
            type: 'input',
            ...{ appId, blockId: rulesField },
            label: { type: 'plain_text', text: texts.say('label.group_rules') },
            element: {
                ...{ type: 'plain_text_input', appId, blockId: rulesField, actionId: rulesField },
                ...{ multiline: true, initialValue: written },
            },
        },
        ...sections(texts, text),
        ...(label === 'console.save' ? actions([refresh]) : []),
    ];
    return {
        id: rulesViewId,
        type: UIKitSurfaceType.MODAL,
        title: { type: 'plain_text', text: texts.say('label.group_rules') } as IUIKitSurfaceViewParam['title'],
        blocks: blocks as unknown as Blocks,
        submit: {
            ...{ type: 'button', appId, blockId: 'submit', actionId: 'submit' },
            text: { type: 'plain_text', text: texts.say(label) },
        } as unknown as IUIKitSurfaceViewParam['submit'],
    };
}
