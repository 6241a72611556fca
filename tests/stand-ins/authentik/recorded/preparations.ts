import type { Preparation } from './preparation';
import { flowPreparations } from './prepare-flows';
import { loginPreparations } from './prepare-logins';
import { oidcPreparations } from './prepare-oidc';

export const PREPARATIONS: readonly Preparation[] = [...flowPreparations, ...loginPreparations, ...oidcPreparations];
