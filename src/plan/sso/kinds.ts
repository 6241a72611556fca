import type { SsoChange } from '../../model/change';
import type { KindsOf } from '../kind';
import { applicationKinds } from './application-kinds';
import { providerKinds } from './provider-kinds';

export const ssoKinds: KindsOf<SsoChange> = { ...providerKinds, ...applicationKinds };
