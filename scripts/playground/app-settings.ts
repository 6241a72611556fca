import { call } from '../deployment/rest';
import { refusal } from '../deployment/refusal';
import { OptionsError } from './options';
import type { Servers } from './servers';
import { settingValue } from './setting-value';

interface AppSetting {
    id: string;
    type: string;
    value?: unknown;
    /** holds where nothing is saved */
    packageValue?: unknown;
}

/** The app's settings page: reads and saves as the admin panel does, over the REST API of the workspace. */
export class AppSettings {
    constructor(
        private readonly rest: Servers['rest'],
        readonly appId: string,
    ) {}

    /** Throws OptionsError for a key that the app does not have, or a value that the setting's field cannot hold. */
    async check(typed: Record<string, unknown>): Promise<void> {
        await this.changed(typed);
    }

    async save(typed: Record<string, unknown>): Promise<void> {
        const settings = await this.changed(typed);
        if (!settings.length) return;
        const answer = await call(this.rest, 'POST', this.path, { settings });
        if (answer.status !== 200) throw refusal(answer, 'saving the settings of the app');
    }

    async keys(): Promise<string[]> {
        return Object.keys(await this.all());
    }

    async text(key: string): Promise<string> {
        const setting = (await this.all())[key];
        const value = setting?.value ?? setting?.packageValue;
        return typeof value === 'string' ? value : '';
    }

    private async changed(typed: Record<string, unknown>): Promise<AppSetting[]> {
        const all = await this.all();
        return Object.entries(typed).map(([key, value]) => {
            const setting = all[key];
            if (!setting)
                throw new OptionsError(
                    `--set ${key}: the app has no such setting. It has: ${Object.keys(all).join(', ')}.`,
                );
            return { ...setting, value: settingValue(key, setting.type, value) };
        });
    }

    private async all(): Promise<Record<string, AppSetting>> {
        const answer = await call(this.rest, 'GET', this.path);
        if (answer.status !== 200) throw refusal(answer, 'reading the settings of the app');
        return answer.body.settings as Record<string, AppSetting>;
    }

    private get path(): string {
        return `/api/apps/${this.appId}/settings`;
    }
}
