/** The engine cannot ask whether a user has a permission; the role is what an app can see. */
export function isAdministrator({ roles }: { roles?: unknown }): boolean {
    return Array.isArray(roles) && roles.includes('admin');
}
