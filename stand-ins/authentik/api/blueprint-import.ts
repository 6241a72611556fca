import { applyOther } from '../blueprints/apply-instance';
import { Importer } from '../blueprints/importer';
import { parseBlueprint, type Blueprint } from '../blueprints/parse-blueprint';
import { blueprintFiles } from '../state/blueprint-files';
import { clearApplicationLists } from './collection';
import { ApiError, badRequest, permissionDenied } from './errors';
import type { Call, Operations, Reply } from './operation';

/** What the older import asks for, whatever the file holds (`import_flow` of `authentik/flows/api/flows.py`). */
const FLOW_PERMISSIONS = ['flows.X_flow', 'flows.X_flowstagebinding', 'flows.X_stage']
    .concat('policies.X_policy', 'policies.X_policybinding', 'stages_prompt.X_prompt')
    .flatMap((name) => ['add', 'change'].map((action) => `authentik_${name.replace('X', action)}`));

/** The fields of an upload. @throws ApiError 415 */
async function formOf({ upload: { bytes, contentType } }: Call): Promise<FormData> {
    if (!contentType.startsWith('multipart/form-data')) {
        throw new ApiError(415, { detail: `Unsupported media type "${contentType}" in request.` });
    }
    return new Response(new Uint8Array(bytes), { headers: { 'content-type': contentType } }).formData();
}

/** Every model that the file names has to be permitted in full, the one that stands for other blueprints too. */
function mustBePermitted({ actor }: Call, { entries }: Blueprint): void {
    for (const { id, model } of entries) {
        const [app = '', name = ''] = model.split('.');
        if (!['add', 'change', 'delete'].every((action) => actor.may(`${app}.${action}_${name}`))) {
            throw new ApiError(403, { [String(id)]: `User lacks permission to create ${model}` });
        }
    }
}

/** Applies a file once, without keeping it. A failure is a 200 all the same. */
function importOnce(blueprint: Blueprint, call: Call): Reply {
    const importer = new Importer(blueprint, call, applyOther);
    const saved = importer.validate() ? importer.apply() : undefined;
    for (const { action, subject, diff } of saved ?? []) {
        if (action === 'model_created') {
            call.audit.created(subject, diff);
        } else {
            call.audit.updated(subject);
        }
        clearApplicationLists(subject.model, call.installation);
    }
    return { status: 200, body: { logs: importer.log.lines, success: saved !== undefined } };
}

async function importFlow(call: Call): Promise<Reply> {
    if (!FLOW_PERMISSIONS.every((name) => call.actor.may(name))) throw permissionDenied();
    const file = (await formOf(call)).get('file');
    return file instanceof File
        ? importOnce(parseBlueprint(await file.text()), call)
        : { status: 400, body: { logs: [], success: false } };
}

async function importBlueprint(call: Call): Promise<Reply> {
    const form = await formOf(call);
    const [file, path] = [form.get('file'), form.get('path')];
    if (typeof file === 'string') {
        throw badRequest({ file: ['The submitted data was not a file. Check the encoding type on the form.'] });
    }
    const isKnown = blueprintFiles(call.installation.version).some((one) => one.path === path);
    if (typeof path === 'string' && path !== '' && !isKnown) {
        throw badRequest({ path: ['Blueprint file does not exist'] });
    }
    if (file !== null) {
        const blueprint = parseBlueprint(await file.text());
        mustBePermitted(call, blueprint);
        return importOnce(blueprint, call);
    }
    if (path === null || path === '') throw new ApiError(400, ['Either path or file must be set']);
    // what authentik's own files describe is there already
    return { status: 200, body: { logs: [], success: true } };
}

export const blueprintImportOperations: Operations = {
    'POST /managed/blueprints/import/': {
        ...{ ownBodyCheck: true, permission: 'authentik_blueprints.add_blueprintinstance' },
        // the line about a wrong version has none
        knownDeviation: /logger must be string/,
        handle: importBlueprint,
    },
    /** a path of older versions alone */
    'POST /flows/instances/import/': { ownBodyCheck: true, handle: importFlow },
};
