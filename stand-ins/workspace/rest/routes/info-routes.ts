import { takenSeats } from '../../server/seats';
import type { RestApi } from '../api';
import { hasPermission } from '../permissions';
import { showMe } from '../show-user';

/** `me`, `licenses.info`, `licenses.maxActiveUsers`; `info` is served outside of version 1 as well, see `serverInfo`. */
export function addInfoRoutes(api: RestApi): void {
    api.authenticated('GET', 'me', {}, ({ answers, workspace, user }) => answers.success(showMe(workspace, user)));

    api.authenticated('GET', 'licenses.info', { since: '6.5' }, ({ answers, workspace, user, query }) => {
        const { licence, version, model } = workspace;
        const sees = hasPermission(model, user, 'view-privileged-setting');
        const limit = licence.privateAppLimit(version);
        const privateApps = { ...(query.loadValues === 'true' && { value: 0 }), max: limit };
        return answers.success({
            license: {
                activeModules: licence.activeModules,
                externalModules: [],
                preventedActions: { privateApps: limit === 0 },
                limits: sees ? { privateApps } : {},
                tags: [],
                trial: false,
                hasValidLicense: licence.plan === 'premium',
            },
        });
    });

    // whoever is logged in may ask (`apps/meteor/ee/server/api/licenses.ts`); `null` where nothing limits them
    api.authenticated('GET', 'licenses.maxActiveUsers', {}, ({ answers, workspace: { licence, model } }) =>
        answers.success({ maxActiveUsers: licence.seats ?? null, activeUsers: takenSeats(model) }),
    );
}

/** `GET /api/info` and `/api/v1/info`: the full version only for who may see statistics. */
export function addServerInfo(api: RestApi): void {
    api.open('GET', 'info', { rateLimit: false }, ({ answers, workspace, user }) => {
        const { version, model } = workspace;
        const isTrusted = user !== undefined && hasPermission(model, user, 'view-statistics');
        return answers.success({
            version: isTrusted ? version.toString() : version.short,
            ...(isTrusted && { info: { version: version.toString() } }),
            minimumClientVersions: { desktop: '3.9.6', mobile: '4.39.0' },
            supportedVersions: { signed: '' },
        });
    });
}
