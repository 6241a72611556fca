import { subjectWords } from '../model/kinds';
import { targetWords } from '../model/target';
import type { StepWords } from './records/shown-progress';
import type { Step } from './records/step';

/** What a step is about. */
export function stepWords(step: Step): StepWords {
    switch (step.kind) {
        case 'confirm-service':
            return { code: 'subject.service', name: step.service };
        case 'confirm-discovery':
            return { code: 'subject.discovery' };
        case 'members':
            return targetWords(step.target);
        case 'links':
            return { code: 'subject.links' };
        case 'change':
            return subjectWords(step.change);
    }
}
