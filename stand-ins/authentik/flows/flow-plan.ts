import type { Exchange } from '../exchange';
import type { ApplicationRecord, FlowRecord, UserRecord } from '../state/records';

/** What a person is asked to permit. */
export interface ConsentRequest {
    header: string;
    permissions: Permission[];
}

export interface Permission {
    name: string;
    id: string;
}

/** A step of a flow that is still to be taken. */
export type Stage =
    | { kind: 'identification' | 'password' | 'second-factor' | 'user-login' | 'user-logout' | 'session-end' }
    | { kind: 'consent'; asksAlways: boolean }
    /** the end of an authorization; @returns where the browser goes with it */
    | { kind: 'authorization'; authorize: (exchange: Exchange) => Promise<string> };

/** A flow that a browser is going through. */
export interface FlowPlan {
    flow: FlowRecord;
    stages: Stage[];
    application?: ApplicationRecord;
    consent?: ConsentRequest;
    /** whom the password is asked of: a known person, or a name as it was typed */
    pending?: { user?: UserRecord; identifier: string };
}

/** The stages of authentik's own flows; flows that administrators make have none here. */
function stagesOf(flow: FlowRecord): Stage[] {
    if (flow.designation === 'authentication') {
        const kinds = ['identification', 'password', 'second-factor', 'user-login'] as const;
        return kinds.map((kind) => ({ kind }));
    }
    return [
        ...(flow.asksConsent ? [{ kind: 'consent' as const, asksAlways: false }] : []),
        ...(flow.logsOut ? [{ kind: 'user-logout' as const }] : []),
    ];
}

export function planOf(flow: FlowRecord, more: Omit<Partial<FlowPlan>, 'flow' | 'stages'> = {}): FlowPlan {
    return { ...more, flow, stages: stagesOf(flow) };
}

/** Whether a flow is for this person at all: some ask for a login, some for none. */
export function isForUser({ settings }: FlowRecord, user: UserRecord | undefined): boolean {
    switch (settings.authentication) {
        case 'require_authenticated':
            return user !== undefined;
        case 'require_unauthenticated':
            return user === undefined;
        default:
            return true;
    }
}
