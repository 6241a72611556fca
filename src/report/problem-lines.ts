import { settingWords } from '../model/setting-words';
import type { StepProblem } from '../model/step-problem';
import type { Texts } from '../texts/texts';

const SUBJECTS_PER_LINE = 12;
/** Those whose subject is the id of a server setting. */
const ofSettings: readonly StepProblem['code'][] = [
    'setting_blocked',
    'setting_overwritten',
    'setting_gone',
    'skipped_without_login',
];

/** What did not become as planned: one line each, and one for all steps that failed in the same way. */
export function problemLines(texts: Texts, problems: readonly StepProblem[]): string[] {
    if (problems.length === 0) return [];
    const lines = inOneWay(problems).map((same) => `• ${problemLine(texts, same)}`);
    return ['', texts.say('problem.title', { count: problems.length }), ...lines];
}

function problemLine(texts: Texts, same: readonly [StepProblem, ...StepProblem[]]): string {
    const [{ code, subject, people = [], rooms = [], reason }] = same;
    if (same.length > 1) {
        const places = texts.series(
            same.map((problem) => problem.subject),
            SUBJECTS_PER_LINE,
        );
        return withNext(texts.say('problem.steps_failed', { places, count: same.length, reason }));
    }
    const isSetting = typeof subject === 'string' && ofSettings.includes(code);
    const shown = isSetting
        ? { subject: settingWords(subject), variable: `OVERWRITE_SETTING_${subject}` }
        : { subject };
    const values = {
        ...shown,
        place: subject,
        people: texts.series(people),
        rooms: texts.series(
            rooms.map((room) => texts.said('target.room', { room })),
            Infinity,
        ),
        reason,
        hasReason: reason !== undefined,
    };
    const line = texts.withAction(`problem.${code}`, values);
    return code === 'step_failed' ? withNext(line) : line;

    /** What a failure says to do is not said of the step. */
    function withNext(said: string): string {
        const next = typeof reason === 'object' ? texts.action(reason) : '';
        return next === '' ? said : `${said} → ${next}`;
    }
}

/** Sixteen rooms whose owner does not exist are one thing to mend. */
function inOneWay(problems: readonly StepProblem[]): [StepProblem, ...StepProblem[]][] {
    const groups = new Map<string, [StepProblem, ...StepProblem[]]>();
    problems.forEach((problem, index) => {
        const { code, reason } = problem;
        const isFailure = code === 'step_failed' && typeof reason === 'object';
        const key = isFailure ? reason.code : String(index);
        const known = groups.get(key);
        if (known) known.push(problem);
        else groups.set(key, [problem]);
    });
    return [...groups.values()];
}
