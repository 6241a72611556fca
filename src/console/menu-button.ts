import type { IConfigurationExtend } from '@rocket.chat/apps-engine/definition/accessors';
import { UIActionButtonContext } from '@rocket.chat/apps-engine/definition/ui';
import { openAction } from './open';

/** The console in the user menu, for administrators: clients ask for the role, and the app does at every press. */
export function registerMenuButton({ ui }: IConfigurationExtend): void {
    ui.registerButton({
        actionId: openAction,
        labelI18n: 'console_button',
        context: UIActionButtonContext.USER_DROPDOWN_ACTION,
        when: { hasAllRoles: ['admin'] },
    });
}
