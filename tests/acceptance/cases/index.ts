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

/** In the order in which they are played; those that share a stage stand together. */
export const acceptanceCases: readonly AcceptanceCase[] = [
    ...setUpCases,
    ...repairCases,
    ...membershipCases,
    ...renameCases,
    ...accessCases,
    ...permissionCases,
    ...tokenCases,
    ...checkCases,
    ...undoCases,
    ...blueprintCases,
];
