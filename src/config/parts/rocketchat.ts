import type { SettingValues } from '../settings';

export interface RocketChatConfig {
    /** undefined: the value of `Site_Url` */
    url: string | undefined;
    /** undefined unless both the user id and the token are set */
    credentials: { userId: string; token: string } | undefined;
}

export function rocketchatConfig({ connect, advanced }: SettingValues): RocketChatConfig {
    const [userId, token] = [advanced.rocketchat_user_id, connect.rocketchat_token];
    return {
        url: advanced.rocketchat_url,
        credentials: userId === '' || token === '' ? undefined : { userId, token },
    };
}
