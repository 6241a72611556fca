import { HttpStatusCode } from '@rocket.chat/apps-engine/definition/accessors';
import type { RefusalCode } from '../model/automation-refusal';
import type { FailureCode } from '../model/failure';

/** The status of the answer to a request that is refused. */
export const ofRefusal: Readonly<Record<RefusalCode, HttpStatusCode>> = {
    not_logged_in: HttpStatusCode.UNAUTHORIZED,
    no_administrator: HttpStatusCode.FORBIDDEN,
    off: HttpStatusCode.FORBIDDEN,
    wrong_method: HttpStatusCode.METHOD_NOT_ALLOWED,
    unknown_parameter: HttpStatusCode.BAD_REQUEST,
    no_json: HttpStatusCode.UNSUPPORTED_MEDIA_TYPE,
    no_object: HttpStatusCode.BAD_REQUEST,
    unknown_field: HttpStatusCode.BAD_REQUEST,
    field_missing: HttpStatusCode.BAD_REQUEST,
    field_no_text: HttpStatusCode.BAD_REQUEST,
    field_no_switch: HttpStatusCode.BAD_REQUEST,
    no_fingerprint: HttpStatusCode.BAD_REQUEST,
    fingerprint_unknown: HttpStatusCode.NOT_FOUND,
    plan_moved: HttpStatusCode.CONFLICT,
    rules_moved: HttpStatusCode.CONFLICT,
    rules_wrong: HttpStatusCode.UNPROCESSABLE_ENTITY,
    settings_wrong: HttpStatusCode.UNPROCESSABLE_ENTITY,
    not_saved: HttpStatusCode.SERVICE_UNAVAILABLE,
};

const byFailure: Readonly<Partial<Record<FailureCode, HttpStatusCode>>> = {
    run_in_progress: HttpStatusCode.CONFLICT,
    run_interrupted: HttpStatusCode.CONFLICT,
    run_stopped: HttpStatusCode.CONFLICT,
    record_not_kept: HttpStatusCode.SERVICE_UNAVAILABLE,
    job_not_scheduled: HttpStatusCode.SERVICE_UNAVAILABLE,
    internal: HttpStatusCode.INTERNAL_SERVER_ERROR,
};

/** Whatever is not named above went wrong on one of the servers. */
export function statusOfFailure(code: FailureCode): HttpStatusCode {
    return byFailure[code] ?? HttpStatusCode.BAD_GATEWAY;
}
