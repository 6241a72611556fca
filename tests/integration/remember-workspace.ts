import type { Workspace } from '../../stand-ins/workspace';

/**
 * Version, licence, settings, accounts and login services of a workspace as they are now.
 * @returns what puts them back, so that many cases can share one lab
 */
export function rememberWorkspace(workspace: Workspace): () => void {
    const { settings, model, loginServices } = workspace;
    const version = workspace.version.toString();
    const licence = workspace.licence.plan;
    const values = new Map(settings.rows().map((row) => [row._id, structuredClone(row.value)]));
    const users = new Map([...model.users].map(([id, user]) => [id, structuredClone(user)]));
    return () => {
        workspace.patch({ version, licence, blockedSettings: [], hiddenSettings: [] });
        for (const { _id } of settings.rows()) if (!values.has(_id)) settings.remove(_id);
        for (const [id, value] of values) settings.overwrite(id, value);
        for (const id of [...model.users.keys()]) if (!users.has(id)) model.users.delete(id);
        for (const [id, user] of users)
            model.users.set(id, Object.assign(model.users.get(id) ?? {}, structuredClone(user)));
        for (const { service } of loginServices.all()) loginServices.remove(service);
        loginServices.updateNow();
    };
}
