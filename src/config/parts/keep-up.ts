import { given } from '../../model/given';
import type { KeepUpWishes } from '../../model/keep-up';
import type { SettingValues } from '../settings';

export function keepUpWishes({ when }: SettingValues): KeepUpWishes {
    return {
        intervalMinutes: when.sync_interval,
        ...given({ wholeAt: when.full_sync_at }),
        atLogin: when.sync_at_login,
        atWebhook: when.webhook,
        drift: when.drift,
        notify: when.notify,
        isDailyLine: when.daily_line,
    };
}
