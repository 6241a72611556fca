import type { AdoptionWish } from '../model/adoption';
import type { Desired, GroupWishes } from '../model/desired';
import type { KeepUpWishes } from '../model/keep-up';
import type { SettingProblem } from '../model/setting-problem';
import type { AuthentikConfig } from './parts/authentik';
import type { LoginConfig } from './parts/login';
import type { RocketChatConfig } from './parts/rocketchat';
import type { SettingId } from './settings';

/** The settings of the app, validated. URLs have no trailing slash. */
export interface Config {
    authentik: AuthentikConfig;
    rocketchat: RocketChatConfig;
    login: LoginConfig;
    groups: GroupWishes;
    adoption: AdoptionWish;
    restrictions: Desired['restrictions'];
    keepUp: KeepUpWishes;
    /** by which authentik’s webhook is known; empty where none was made yet */
    webhookSecret: string;
    /** how long risky changes wait to be confirmed; 0: they are kept at once */
    confirmMinutes: number;
    /** 0: as many as can be */
    additionsPerSecond: number;
    /** whether whom a run adds is greeted */
    isGreeting: boolean;
}

/** What a run needs that has begun already: no value of another setting can keep it from ending, or from being taken back. */
export interface Connection extends Pick<Config, 'authentik' | 'rocketchat'> {
    /** as typed, see `protectedNames` */
    protectedUsers: readonly string[];
}

/** What is wrong with the value of one setting. */
export interface ConfigProblem {
    setting: SettingId;
    problem: SettingProblem;
}

export type ConfigResult = { connection: Connection } & (
    | { config: Config; problems: []; rest?: undefined }
    /** `rest`: with their defaults in place of those that cannot work, to look and never to act; absent where no address is left */
    | { config: undefined; problems: ConfigProblem[]; rest?: Config }
);
