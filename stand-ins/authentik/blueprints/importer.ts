import { newDiff } from '../api/audited';
import { checkBody } from '../api/body';
import { ApiError } from '../api/errors';
import { isJson, withBody, type Call, type Json } from '../api/operation';
import { contract } from '../schema/contract';
import { EntryInvalid, serializerErrors } from './entry-invalid';
import { ImportLog, type SavedObject } from './import-log';
import { fieldOf, type BlueprintModel } from './blueprint-model';
import { MODELS } from './models';
import type { Blueprint, BlueprintEntry } from './parse-blueprint';
import { findObject, isTrue, resolveTags, type TagScope } from './resolve-tags';
import { snapshot } from './snapshot';

/** Stands for another blueprint, which is applied first. */
export const META = 'authentik_blueprints.metaapplyblueprint';

/** Applies the kept blueprint that has these identifiers. @returns whether there is one */
export type ApplyOther = (identifiers: Json, call: Call) => boolean;

/** As `authentik/blueprints/v1/importer.py`: a blueprint is validated by being applied and undone. */
export class Importer {
    readonly log: ImportLog;
    private saved: SavedObject[] = [];

    constructor(
        private readonly blueprint: Blueprint,
        private readonly call: Call,
        private readonly applyOther: ApplyOther,
        /** goes over what the blueprint says of itself */
        private readonly context: Json = {},
    ) {
        this.log = new ImportLog(call);
    }

    validate(): boolean {
        if (this.blueprint.version !== 1) {
            this.log.invalidVersion();
            return false;
        }
        const undo = snapshot(this.call.installation);
        try {
            const isValid = this.applyEntries(this.log);
            if (!isValid) this.log.warn('Blueprint validation failed');
            return isValid;
        } finally {
            undo();
        }
    }

    /** All of it or nothing. @returns what was done; undefined where nothing was */
    apply(): SavedObject[] | undefined {
        const undo = snapshot(this.call.installation);
        this.saved = [];
        if (this.applyEntries(new ImportLog(this.call))) return this.saved;
        undo();
        return undefined;
    }

    private applyEntries(log: ImportLog): boolean {
        const byId = new Map<string, object>();
        const context = { ...this.blueprint.context, ...this.context };
        const scope = { installation: this.call.installation, context, byId };
        return this.blueprint.entries.every((entry) => this.applyEntry(entry, scope, log));
    }

    private applyEntry(
        entry: BlueprintEntry,
        scope: TagScope & { byId: Map<string, object> },
        log: ImportLog,
    ): boolean {
        if (entry.model !== META && !contract().models().includes(entry.model)) {
            const [app = '', model = ''] = entry.model.split('.');
            log.warn('App or Model does not exist', { app, model });
            return false;
        }
        try {
            const item = this.save(entry, scope, log);
            if (item && entry.id !== null) scope.byId.set(entry.id, item);
            return true;
        } catch (error) {
            if (!(error instanceof EntryInvalid)) throw error;
            // what is to go need not be right; it stays where not even its identifiers can be told
            if (entry.state === 'absent') return true;
            log.entryInvalid(entry, error.message);
            return false;
        }
    }

    /** @returns the object that the entry stands for; undefined where it stands for none */
    private save(entry: BlueprintEntry, scope: TagScope, log: ImportLog): object | undefined {
        if (!entry.conditions.every((condition) => isTrue(resolveTags(condition, scope)))) {
            return undefined;
        }
        const attributes = resolveTags(entry.attrs, scope) as Json;
        if (entry.model === META) {
            this.applyMeta(attributes, log);
            return undefined;
        }
        const model = MODELS[entry.model];
        if (!model) throw new EntryInvalid(`the stand-in imports no entries of the model ${entry.model}`);
        const identifiers = resolveTags(entry.identifiers, scope) as Json;
        if (Object.keys(identifiers).length === 0) throw new EntryInvalid('No or invalid identifiers');
        const present = findObject(model, Object.entries(identifiers), scope.installation);
        if (entry.state === 'absent') {
            if (present) model.remove(present as never, this.call);
            return undefined;
        }
        if (present && entry.state === 'must_created') {
            const said = ['State is set to must_created and object exists already'];
            throw serializerErrors(Object.fromEntries(Object.keys(identifiers).map((name) => [name, said])));
        }
        return this.write(entry, model, present, { ...attributes, ...identifiers }, log);
    }

    private write(
        { model: name, state }: BlueprintEntry,
        model: BlueprintModel,
        present: object | undefined,
        body: Json,
        log: ImportLog,
    ): object {
        const call = this.checked(present ? model.update : model.create, body);
        // `created` leaves what is there alone
        if (present && state === 'created') return present;
        const item = saving(() => {
            if (!present) return model.make(call);
            model.write(present as never, call);
            return present;
        });
        const saved = this.describe(name, model, item, !present);
        log.saved(saved);
        this.saved.push(saved);
        return item;
    }

    private describe(name: string, { nameOf, columns }: BlueprintModel, item: object, isNew: boolean): SavedObject {
        const { installation } = this.call;
        const label = nameOf?.(item as never, installation) ?? fieldOf(item, 'name');
        const subject = {
            ...{ model: name, pk: fieldOf(item, 'pk') as string | number },
            name: typeof label === 'string' ? label : '',
        };
        if (!isNew) return { action: 'model_updated', subject };
        const diff = columns && newDiff(columns(item as never), installation);
        return { action: 'model_created', subject, ...(diff && { diff }) };
    }

    private applyMeta({ identifiers, required = true }: Json, log: ImportLog): void {
        if (!isJson(identifiers)) throw serializerErrors({ identifiers: ['This field is required.'] });
        if (this.applyOther(identifiers, this.call)) return;
        if (required !== false) throw serializerErrors({ identifiers: ['Required blueprint does not exist'] });
        log.noSuchBlueprint();
    }

    private checked(key: string, body: Json): Call {
        const checked = key === '' ? body : saving(() => checkBody(key, body, { finding: () => undefined }));
        return withBody(this.call, checked);
    }
}

/** What the API would refuse makes the entry invalid. */
function saving<T>(action: () => T): T {
    try {
        return action();
    } catch (error) {
        throw error instanceof ApiError ? serializerErrors(error.body) : error;
    }
}
