import { blueprintPreparations } from './prepare-blueprints';
import type { Preparation } from './preparation';
import { eventPreparations } from './prepare-events';
import { flowPreparations } from './prepare-flows';
import { loginPreparations } from './prepare-logins';
import { logoutPreparations } from './prepare-logouts';
import { directoryPreparations } from './prepare-directory';
import { oidcPreparations } from './prepare-oidc';
import { setUpPreparations } from './prepare-set-up';

export const PREPARATIONS: readonly Preparation[] = [
    ...blueprintPreparations,
    ...directoryPreparations,
    ...eventPreparations,
    ...flowPreparations,
    ...loginPreparations,
    ...logoutPreparations,
    ...oidcPreparations,
    ...setUpPreparations,
];
