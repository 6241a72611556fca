/**
 * On what a link stands: the account's verified address is the person's; the app has seen how the account came; a person has approved
 * it, or made it by hand; or a version
 * that paired people by their names alone has made it, and then it waits to be confirmed.
 */
export const linkGrounds = ['address', 'born', 'approved', 'by_hand', 'before'] as const;
export type LinkGround = (typeof linkGrounds)[number];

export function isLinkGround(value: unknown): value is LinkGround {
    return linkGrounds.some((ground) => ground === value);
}
