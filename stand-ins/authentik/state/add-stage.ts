import { randomUUID } from 'node:crypto';
import type { StagePatch } from '../set-up-file';
import type { Installation } from './installation';
import { found } from './lookup';

export function newIds(count: number): string[] {
    return Array.from({ length: count }, () => randomUUID());
}

/** @returns its pk */
export function addStage(installation: Installation, patch: StagePatch, name: string): string {
    const pk = randomUUID();
    const { asks, validations = 0, writes, group, isInactive = false, invitation } = patch;
    if (asks) {
        const prompts = Object.entries(asks).map(([fieldKey, type], order) => {
            const prompt = {
                pk: randomUUID(),
                name: `${name}-field-${fieldKey}`,
                fieldKey,
                label: fieldKey,
                type,
                order,
            };
            installation.prompts.set(prompt.pk, prompt);
            return prompt.pk;
        });
        installation.stages.set(pk, { pk, name, kind: 'prompt', prompts, validationPolicies: newIds(validations) });
    } else if (writes) {
        const into = group === undefined ? null : found(installation.groupNamed(group), 'group', group).pk;
        installation.stages.set(pk, { pk, name, kind: 'write', mode: writes, group: into, isInactive });
    } else {
        installation.stages.set(pk, { pk, name, kind: 'invitation', isOptional: invitation === 'optional' });
    }
    return pk;
}
