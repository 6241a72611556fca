import { ApiSecurity, ApiVisibility, type IApi } from '@rocket.chat/apps-engine/definition/api';
import type { AppContext } from '../app/app-context';
import { AutomationEndpoint, type Answers } from './endpoint';
import { inTime } from './in-time';
import { readBody } from './read-request';
import { postApply } from './requests/apply';
import { postPlan } from './requests/plan';
import { getRules, putRules } from './requests/rules';
import { getStatus } from './requests/status';

/** By path; `docs/automation.md` has them. */
const answers: Readonly<Record<string, Answers>> = {
    status: { get: getStatus },
    plan: {
        async post(call, request) {
            readBody(request, []);
            return inTime(call, 'plan', postPlan(call));
        },
    },
    apply: { post: async (call, request) => inTime(call, 'apply', postApply(call, request)) },
    rules: { get: getRules, put: putRules },
};

/**
 * The endpoint for automation, at a path that only administrators are told (`GET /api/apps/<id>/apis`). It is there always, since an
 * app registers what it has before it can read a setting; while it is off, it refuses.
 */
export function automationApi(app: AppContext): IApi {
    return {
        visibility: ApiVisibility.PRIVATE,
        // there is no other in any engine: who calls is told by `authRequired`
        security: ApiSecurity.UNSECURE,
        endpoints: Object.entries(answers).map(([path, some]) => new AutomationEndpoint(path, app, some)),
    };
}
