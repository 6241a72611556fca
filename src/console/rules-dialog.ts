import type { IUIKitSurfaceViewParam } from '@rocket.chat/apps-engine/definition/accessors';
import { UIKitSurfaceType } from '@rocket.chat/apps-engine/definition/uikit';
import { comparedRules } from './compared-rules';
import type { ConsoleCaller } from './caller';
import { appIdOf } from './app-id';
import { sections, textView, type Blocks } from './view';

export const rulesViewId = 'authentik-sync-rules';
/** One name for the block and what is typed into it: without a name of its own no text ever reaches the app. */
export const rulesField = 'rules';

/** Characters: the text comes back twice with each press, and the server takes 100 kB. */
const LONGEST = 15_000;

/**
 * The rules, to be written. With a draft, what would be other than it is, and the button saves it.
 * @param draft without a mistake; absent at first
 */
export async function rulesDialog(
    { app, texts, user }: ConsoleCaller,
    base: string,
    draft?: string,
): Promise<IUIKitSurfaceViewParam> {
    if (base.length > LONGEST) return textView(texts, 'dialog', texts.withAction('console.rules_too_long'));
    await app.records.consoleMemory.saveDraft(user.id, base, draft);
    const appId = await appIdOf(app);
    const blocks = [
        {
            type: 'input',
            ...{ appId, blockId: rulesField },
            label: { type: 'plain_text', text: texts.say('label.group_rules') },
            element: {
                ...{ type: 'plain_text_input', appId, blockId: rulesField, actionId: rulesField },
                ...{ multiline: true, initialValue: draft ?? base },
            },
        },
        ...sections(texts, draft === undefined ? texts.say('console.rules_hint') : comparedRules(texts, base, draft)),
    ];
    const label = texts.say(draft === undefined ? 'console.look' : 'console.save');
    return {
        id: rulesViewId,
        type: UIKitSurfaceType.MODAL,
        title: { type: 'plain_text', text: texts.say('label.group_rules') } as IUIKitSurfaceViewParam['title'],
        blocks: blocks as unknown as Blocks,
        submit: {
            ...{ type: 'button', appId, blockId: 'submit', actionId: 'submit' },
            text: { type: 'plain_text', text: label },
        } as unknown as IUIKitSurfaceViewParam['submit'],
    };
}
