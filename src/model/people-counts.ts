import type { LoginRefusal } from './login';
import type { Standing, WayOut } from './people-picture';

/** Standings of people who cannot simply log in to an account that is theirs, or to a new one. */
export type TroubledStanding = Exclude<Standing, 'refused' | 'linked' | 'to_link' | 'link_waits' | 'new'>;

/** Why some people cannot log in, or not as they should; how many they are is one of its values. */
export type WhyWords =
    | { code: `people.why.${TroubledStanding}`; count: number }
    | { code: `people.refused.${LoginRefusal}`; count: number; wayOut: WayOut | 'none'; reason: string };

/** How many people can log in, and why the others cannot: the largest numbers first. Plain data, for a record. */
export interface CountsOfForm {
    can: number;
    out: number;
    why: readonly WhyWords[];
}

/** What first logins may do that nobody expects. */
export interface DangerCounts {
    /** accounts of administrators that somebody else may get, or that lose their password */
    administrators: number;
    /** other accounts that lose their password */
    passwords: number;
    /** settings that let people choose whose account they get */
    choices: number;
}

export interface PeopleCounts extends CountsOfForm {
    total: number;
    /** how many more people there are who were not looked at; absent: none */
    unseen?: number;
    /** accounts of other names than their logins make were not seen; absent: all were */
    isByName?: true;
    /** and that because there are too many of them; absent: for want of a token */
    areTooMany?: true;
    /** fewer accounts can become active than people get a new one; absent: that is not so, or not known */
    seats?: { free: number; wanted: number };
    /** what is at stake by it; absent: nothing */
    dangers?: DangerCounts;
    /** in a release that drops e-mail addresses on their way; absent where that makes no difference */
    ifDropped?: CountsOfForm;
}
