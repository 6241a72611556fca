import express, { type Express } from 'express';
import { addLoginRoutes } from '../login';
import { RestApi } from './api';
import { appEndpoints } from './app-endpoints';
import { bodyReader } from './body';
import type { HttpWorkspace } from './http-workspace';
import { addAdministrationRoutes } from './routes/administration-routes';
import { addAppRoutes } from './routes/app-routes';
import { addChannelRoutes } from './routes/channel-routes';
import { addCommandRoutes } from './routes/command-routes';
import { addGroupRoutes } from './routes/group-routes';
import { addInfoRoutes, addServerInfo } from './routes/info-routes';
import { addOAuthRoutes } from './routes/oauth-routes';
import { addRoleRoutes } from './routes/role-routes';
import { addBanRoutes } from './routes/ban-routes';
import { addRoomRoutes } from './routes/room-routes';
import { addSessionRoutes } from './routes/session-routes';
import { addSettingsRoutes } from './routes/settings-routes';
import { addTeamRoutes } from './routes/team-routes';
import { addTokenRoutes } from './routes/token-routes';
import { addTwoFactorRoutes } from './routes/two-factor-routes';
import { addUserRoutes } from './routes/user-routes';
import { uiInteraction } from './ui-interaction';

export type { HttpWorkspace } from './http-workspace';
export { createPersonalAccessToken } from './login-tokens';

/** Everything a workspace answers over HTTP: REST, uploads and endpoints of apps, login page and OAuth callback. */
export function createHttpApp(workspace: HttpWorkspace): Express {
    const app = express();
    app.disable('x-powered-by');
    app.disable('etag');
    app.use(bodyReader);

    const root = new RestApi(workspace, '/api');
    addServerInfo(root);
    const first = new RestApi(workspace, '/api/v1');
    addServerInfo(first);
    addInfoRoutes(first);
    addSessionRoutes(first);
    addOAuthRoutes(first);
    addTwoFactorRoutes(first);
    addSettingsRoutes(first);
    addTokenRoutes(first);
    addUserRoutes(first);
    addAdministrationRoutes(first);
    addRoleRoutes(first);
    addChannelRoutes(first);
    addGroupRoutes(first);
    addRoomRoutes(first);
    addBanRoutes(first);
    addTeamRoutes(first);
    addCommandRoutes(first);
    const apps = new RestApi(workspace, '/api/apps');
    addAppRoutes(apps);

    app.use('/api/v1', first.router);
    app.use('/api/apps/ui.interaction', uiInteraction(workspace));
    app.use('/api/apps', appEndpoints(workspace), apps.router);
    app.use('/api', root.router);
    app.use('/api', (_request, response) => {
        response.status(404).json({ success: false, error: 'Resource not found' });
    });
    addLoginRoutes(app, workspace);
    return app;
}
