import { contract } from '../schema/contract';

/** A row of Django's table of permissions. */
export interface KnownPermission {
    id: number;
    app: string;
    model: string;
    codename: string;
    /** such as "Can view Group" */
    name: string;
}

/** What Django calls models, where it is more than a capital letter. */
const MODELS: Record<string, string> = {
    oauth2provider: 'OAuth2/OpenID Provider',
    scopemapping: 'Scope Mapping',
    certificatekeypair: 'Certificate-Key Pair',
    policybinding: 'Policy Binding',
    blueprintinstance: 'Blueprint Instance',
    notificationrule: 'Notification Rule',
    notificationtransport: 'Notification Transport',
    eventmatcherpolicy: 'Event Matcher Policy',
    authenticatedsession: 'Authenticated Session',
};

/** What authentik adds to Django's four (`Meta.permissions` of its models). */
const OWN: Record<string, Record<string, string>> = {
    'authentik_core.group': {
        add_user_to_group: 'Add user to group',
        remove_user_from_group: 'Remove user from group',
        enable_group_superuser: 'Enable superuser status',
        disable_group_superuser: 'Disable superuser status',
    },
    'authentik_core.user': {
        reset_user_password: 'Reset Password',
        impersonate: 'Can impersonate other users',
        preview_user: 'Can preview user data sent to providers',
        view_user_applications: 'View applications the user has access to',
    },
    // what all kinds of providers have in common
    'authentik_core.provider': {},
    'authentik_core.token': { view_token_key: "View token's key", set_token_key: "Set a token's key" },
    'authentik_rbac.role': {
        assign_role_permissions: 'Can assign permissions to roles',
        unassign_role_permissions: 'Can unassign permissions from roles',
    },
    'authentik_rbac.systempermission': {
        view_system_info: 'Can view system info',
        access_admin_interface: 'Can access admin interface',
        view_system_settings: 'Can view system settings',
        edit_system_settings: 'Can edit system settings',
    },
};

const PARTS: Record<string, string> = { oauth2: 'OAuth2', saml: 'SAML', ldap: 'LDAP', rbac: 'RBAC', scim: 'SCIM' };

const capital = (word: string): string => PARTS[word] ?? word.charAt(0).toUpperCase() + word.slice(1);

/** `authentik_providers_oauth2` is "authentik Providers.OAuth2". */
export function appName(app: string): string {
    return `authentik ${app
        .replace(/^authentik_/, '')
        .split('_')
        .map(capital)
        .join('.')}`;
}

export function modelName(model: string): string {
    return MODELS[model] ?? capital(model);
}

let known: KnownPermission[] | undefined;

/** Django's four for each model that the API names, and those of authentik's own that this stand-in knows. */
export function knownPermissions(): KnownPermission[] {
    const models = [...new Set([...contract().models(), ...Object.keys(OWN)])];
    known ??= models
        .flatMap((full) => {
            const [app = '', model = ''] = full.split('.');
            const own = Object.entries(OWN[full] ?? {}).map(([codename, name]) => ({ app, model, codename, name }));
            const usual = model === 'systempermission' ? [] : ['add', 'change', 'delete', 'view'];
            const four = usual.map((action) => ({
                ...{ app, model, codename: `${action}_${model}` },
                name: `Can ${action} ${modelName(model)}`,
            }));
            return [...four, ...own];
        })
        .map((permission, n) => ({ id: n + 1, ...permission }));
    return known;
}

/** @param text such as `authentik_core.view_group` */
export function permissionNamed(text: string): KnownPermission | undefined {
    return knownPermissions().find(({ app, codename }) => `${app}.${codename}` === text);
}
