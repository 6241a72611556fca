import type { IUIKitResponse, UIKitViewSubmitInteractionContext } from '@rocket.chat/apps-engine/definition/uikit';
import type { AppCall } from '../app/app-call';
import { saveAndSee } from '../app/save-and-see';
import { parseRules } from '../config/rules/parse-rules';
import type { SettingId } from '../config/settings';
import { asObject } from '../http/shape';
import { settingProblemText } from '../report/setting-problem-text';
import { withoutJoiners } from '../texts/stop-autolinks';
import { callerOf, type ConsoleCaller } from './caller';
import { lookAtRules, rulesField, rulesViewId } from './rules-dialog';
import { storedRules } from './shown';

const SETTING = 'group_rules' satisfies SettingId;

/**
 * The rules as somebody has written them: what is wrong with them is told beside them; what is right is first shown as what it changes,
 * and saved when it is sent once more as it was shown.
 */
export async function submittedView(app: AppCall, context: UIKitViewSubmitInteractionContext): Promise<IUIKitResponse> {
    const { user, view } = context.getInteractionData();
    const responder = context.getInteractionResponder();
    const caller = await callerOf(app, user);
    const sent = asObject(view);
    if (!caller || sent?.id !== rulesViewId) return responder.successResponse();
    const refuse = (text: string): IUIKitResponse =>
        responder.viewErrorResponse({ viewId: rulesViewId, errors: { [rulesField]: asPlainText(text) } });
    const { texts } = caller;
    if (!caller.isAllowed) return refuse(texts.withAction('command.not_allowed'));
    const rules = asObject(asObject(sent.state)?.[rulesField])?.[rulesField];
    if (typeof rules !== 'string') return refuse(texts.say('console.no_text'));
    try {
        return (await problemIn(caller, rules, refuse)) ?? (await lookOrSave());
    } catch (error) {
        const { code, details } = app.logFailure(error);
        return refuse(texts.withAction(`failure.${code}`, details));
    }

    async function lookOrSave(): Promise<IUIKitResponse> {
        const drafted = await app.records.consoleMemory.draft(caller?.user.id ?? '');
        const before = await storedRules(app);
        if (!caller || drafted?.base !== before) return refuse(texts.withAction('console.rules_moved'));
        if (drafted.draft !== rules)
            return responder.updateModalViewResponse(await lookAtRules(caller, before, String(rules)));
        if (rules !== before && !(await saveAndSee(app, [{ id: SETTING, value: String(rules) }])))
            return refuse(texts.withAction('automation.not_saved', { setting: { code: `label.${SETTING}` } }));
        return responder.successResponse();
    }
}

async function problemIn(
    { texts }: ConsoleCaller,
    rules: string,
    refuse: (text: string) => IUIKitResponse,
): Promise<IUIKitResponse | undefined> {
    const { problems } = parseRules(rules);
    if (problems.length === 0) return undefined;
    const lines = problems.map((problem) =>
        settingProblemText(texts, { setting: SETTING, problem: { code: 'setting.rule', ...problem } }),
    );
    return refuse(lines.length === 1 ? lines.join('') : lines.map((line) => `• ${line}`).join('\n'));
}

/** Below a field clients read no markup, and make one paragraph of all lines. */
function asPlainText(text: string): string {
    return withoutJoiners(text).replace(/`([^`]*)`/g, '"$1"');
}
