import { asNumber, type JsonObject } from '../../http/shape';
import type { ChangeOf } from '../../model/change';
import { Failure } from '../../model/failure';
import { newApplication, newBinding } from '../../model/new-login';
import { permissions } from '../../model/permissions';
import type { ApplicationField, Created, FieldValue } from '../../model/sso';
import type { AuthentikClient } from '../authentik-client';
import { keptOther } from './kept-other';
import { applicationAsText } from './object-as-text';
import { readApplication, readGroupBinding, type ReadApplication } from './sso-shapes';

/** Creates and changes applications and who may use them. Repeated after it was cut off, every method finds what it made. */
export class ApplicationWriter {
    constructor(private readonly client: AuthentikClient) {}

    public async createApplication(
        { slug, name, launchUrl }: ChangeOf<'create-application'>,
        provider: number,
    ): Promise<Created> {
        const found = await this.findApplication(slug);
        if (found?.provider === null) await this.changeApplication(slug, 'provider', provider);
        else if (found && found.provider !== provider)
            throw new Failure('authentik_refused', {
                what: { code: 'subject.application', slug },
                field: 'slug',
                reason: { code: 'cause.slug_taken' },
            });
        const body = {
            ...{ name, slug, provider, meta_launch_url: launchUrl },
            ...newApplication,
        };
        const made = found
            ? undefined
            : await this.client.write('post', '/core/applications/', body, {
                  permission: permissions.addApplication,
                  what: { code: 'subject.application', slug },
              });
        const readBack = (await this.read(slug)) ?? made ?? {};
        return {
            id: readApplication(readBack).id,
            keptOther: keptOther(body, readBack),
            left: await this.textOf(readBack, []),
        };
    }

    /** @returns what the field holds afterwards */
    public async changeApplication(slug: string, field: ApplicationField, to: FieldValue): Promise<FieldValue> {
        const application = await this.findApplication(slug);
        if (!application) throw new Failure('authentik_object_gone', { what: { code: 'subject.application', slug } });
        if (valueOf(application, field) === to) return to;
        const changed = await this.client.write(
            'patch',
            pathOf(slug),
            { [field]: to },
            {
                permission: permissions.changeApplication,
                what: { code: 'subject.application_field', field, slug },
            },
        );
        return valueOf(readApplication(changed), field);
    }

    /** @returns undefined where there is no such application */
    public async readApplicationField(slug: string, field: ApplicationField): Promise<FieldValue | undefined> {
        const application = await this.findApplication(slug);
        return application && valueOf(application, field);
    }

    /** What counts for whether somebody has made it their own: every field of it, and who else is bound to it. */
    public async asText(slug: string, ownBindings: readonly string[]): Promise<string | undefined> {
        const found = await this.read(slug);
        return found && this.textOf(found, ownBindings);
    }

    public async deleteApplication(slug: string): Promise<void> {
        await this.client.remove(pathOf(slug), {
            permission: permissions.deleteApplication,
            what: { code: 'subject.application', slug },
        });
    }

    /**
     * authentik takes a second binding of the same group without a word, so the list is looked at first
     * (docs/servers/authentik.md#group-bindings).
     */
    public async bindGroup(slug: string, groupId: string): Promise<Created> {
        const application = await this.findApplication(slug);
        if (!application) throw new Failure('authentik_object_gone', { what: { code: 'subject.application', slug } });
        const { groups, nextOrder } = await this.bindingsOf(application);
        const present = groups.get(groupId);
        if (present !== undefined) return { id: present, keptOther: [] };
        const body = {
            ...{ target: application.id, group: groupId, order: nextOrder },
            ...{ ...newBinding, failure_result: false },
        };
        const made = await this.client.write('post', '/policies/bindings/', body, {
            permission: permissions.addBinding,
            what: { code: 'subject.application_field', field: 'bindings', slug },
        });
        return { id: String(made.pk), keptOther: keptOther(body, made) };
    }

    public async unbindGroup(binding: string): Promise<void> {
        await this.client.remove(`/policies/bindings/${encodeURIComponent(binding)}/`, {
            permission: permissions.deleteBinding,
            what: { code: 'subject.one_binding' },
        });
    }

    /** @returns ids of bindings by group; undefined where there is no such application */
    public async readGroupBindings(slug: string): Promise<ReadonlyMap<string, string> | undefined> {
        const application = await this.findApplication(slug);
        return application && (await this.bindingsOf(application)).groups;
    }

    private async findApplication(slug: string): Promise<ReadApplication | undefined> {
        const found = await this.read(slug);
        return found && readApplication(found);
    }

    private async read(slug: string): Promise<JsonObject | undefined> {
        return this.client.find(pathOf(slug), permissions.viewApplication);
    }

    private async textOf(answer: JsonObject, ownBindings: readonly string[]): Promise<string> {
        return applicationAsText(answer, await this.othersBoundTo(readApplication(answer), ownBindings));
    }

    /** ids of bindings of groups, people and policies; undefined where the token may not see them */
    private async othersBoundTo({ id }: ReadApplication, own: readonly string[]): Promise<string[] | undefined> {
        const others: string[] = [];
        try {
            for await (const { pk } of this.client.list('/policies/bindings/', { target: id }, permissions.viewBinding))
                if (!own.includes(String(pk))) others.push(String(pk));
        } catch (error) {
            if (error instanceof Failure && error.code === 'authentik_permission_missing') return undefined;
            throw error;
        }
        return others.sort();
    }

    /** The ids by group, and an order that no binding has: of two with the same one, neither can be changed any more. */
    private async bindingsOf({ id }: ReadApplication): Promise<{ groups: Map<string, string>; nextOrder: number }> {
        const groups = new Map<string, string>();
        let nextOrder = 0;
        const permission = permissions.viewBinding;
        for await (const item of this.client.list('/policies/bindings/', { target: id }, permission)) {
            const binding = readGroupBinding(item);
            if (binding?.target === id && !groups.has(binding.groupId)) groups.set(binding.groupId, binding.id);
            nextOrder = Math.max(nextOrder, (asNumber(item.order) ?? 0) + 1);
        }
        return { groups, nextOrder };
    }
}

function pathOf(slug: string): string {
    return `/core/applications/${encodeURIComponent(slug)}/`;
}

function valueOf(application: ReadApplication, field: ApplicationField): FieldValue {
    return field === 'provider' ? application.provider : application.launchUrl;
}
