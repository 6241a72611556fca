import { secret, text, url } from '../field';
import { section } from '../section';

export interface RocketChatConfig {
    /** undefined: the value of `Site_Url` */
    url: string | undefined;
    /** undefined unless both the user id and the token are set */
    credentials: { userId: string; token: string } | undefined;
}

export const rocketchatSection = section(
    'section_rocketchat',
    {
        rocketchat_user_id: text(),
        rocketchat_token: secret(),
        rocketchat_url: url('http://localhost:3000'),
    },
    (typed, report): RocketChatConfig => {
        const [userId, token] = [typed.rocketchat_user_id, typed.rocketchat_token];
        if (userId === '' && token !== '') report('rocketchat_user_id', { code: 'setting.token_alone' });
        if (userId !== '' && token === '') report('rocketchat_token', { code: 'setting.user_id_alone' });
        return {
            url: typed.rocketchat_url,
            credentials: userId === '' || token === '' ? undefined : { userId, token },
        };
    },
);
