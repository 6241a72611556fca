import type { Ground } from '../../model/plan';

type WhyProtected =
    | 'not_a_person'
    | 'listed'
    | 'acting'
    | 'last_administrator'
    | 'administrators_unknown'
    | 'last_owner'
    | 'last_owner_unnamed';

/** That somebody keeps what they have, whoever approves. */
export function protectedBecause(why: WhyProtected): Ground {
    return { code: 'protected', ground: { code: `ground.${why}` } };
}
