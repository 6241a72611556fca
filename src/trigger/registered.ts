/** Everything that the class of the app registers, loaded as one: why only then, it says itself. */
export { AppContext } from '../app/app-context';
export { automationApi } from '../automation/api';
export { pressedButton } from '../command/pressed-button';
export { pressedInMenu } from '../console/open';
export { isConsoleAction, pressedInConsole } from '../console/press';
export { registerMenuButton } from '../console/menu-button';
export { submittedView } from '../console/submit-rules';
export { SyncCommand } from '../command/sync-command';
export { settings } from '../config/settings';
export { loadFormats } from '../texts/load-formats';
export { noteArrival, noteOnline } from './arrived';
export { noteBirth } from './account-born';
export { jobs } from './jobs';
export { schedulePickUp } from './pick-up';
export { noteLeft } from './room-left';
export { settingSaved } from './settings-saved';
export { webhookApi, webhookPathOf } from './webhook-endpoint';
export { sayWhatStays } from './uninstalled';
