import type { StepProblem } from '../model/step-problem';
import type { Texts } from '../texts/texts';

/** What did not become as planned, one line each. */
export function problemLines(texts: Texts, problems: readonly StepProblem[]): string[] {
    if (problems.length === 0) return [];
    const lines = problems.map(({ code, subject, people = [], reason }) => {
        const values = {
            subject,
            place: subject,
            people: texts.series(people),
            reason,
            hasReason: reason !== undefined,
        };
        return `• ${texts.withAction(`problem.${code}`, values)}`;
    });
    return ['', texts.say('problem.title', { count: problems.length }), ...lines];
}
