import type { AcceptanceCase } from '../acceptance-case';
import { accessCases } from './access';
import { blueprintCases } from './blueprint';
import { checkCases } from './check';
import { membershipCases } from './membership';
import { permissionCases } from './permissions';
import { renameCases } from './renames';
import { repairCases } from './repair';
import { setUpCases } from './set-up';
import { tokenCases } from './tokens';
import { undoCases } from './undo';

/** Cases that can be played beside each other, each part in a world of its own; those that share a stage stand together. */
export const acceptanceParts = {
    'set-up and groups': [
        ...setUpCases,
        ...repairCases,
        ...membershipCases,
        ...renameCases,
        ...accessCases,
        ...undoCases,
        ...blueprintCases,
    ],
    tokens: [...permissionCases, ...tokenCases],
    check: checkCases,
} as const satisfies Readonly<Record<string, readonly AcceptanceCase[]>>;

/** In the order in which they are played. */
export const acceptanceCases: readonly AcceptanceCase[] = Object.values(acceptanceParts).flat();
