/** How a login ended, as the recordings tell it: who is in, or the refusal, and what the database holds afterwards. */
export type RecordedEnd =
    | {
          isIn: true;
          /** of the account; null where the person has not chosen one */
          username: string | null;
          became: 'created' | 'linked' | 'found' | 'updated';
          /** null where the account has none */
          address: string | null;
          isVerified: boolean;
          name: string;
          lostPassword: boolean;
          mustChangePassword: boolean;
      }
    | {
          isIn: false;
          message: string;
          /** an account that was changed although the login was refused */
          changed?: { username: string; what: string[] };
          /** an account that was created although the login was refused */
          created?: { username: string; address?: string | null };
      };

const IN_AS =
    /^in as (?<username>.+?): (?<became>created|linked|found|updated), (?<address>\S+)(?<unverified> \(unverified\))?, name (?<name>.*?)(?<password>, PASSWORD REMOVED)?(?<must>, must change password)?$/;
const REFUSED =
    /^✗ (?<message>.*?)(?: \[but (?<changed>\S+) changed: (?<what>[^\]]+)\])?(?: \[account (?<created>\S+) was created(?:, (?<address>\S+))?\])?$/;

/**
 * Reads the notation of the recordings.
 * @throws Error for what is none of it
 */
export function parseRecordedEnd(text: string): RecordedEnd {
    const isIn = IN_AS.exec(text)?.groups;
    if (isIn) {
        const { username = '', became, address = '', name = '' } = isIn;
        return {
            isIn: true,
            username: username === '(none)' ? null : username,
            became: became as 'created',
            address: orNull(address),
            isVerified: address !== '-' && isIn.unverified === undefined,
            name,
            lostPassword: isIn.password !== undefined,
            mustChangePassword: isIn.must !== undefined,
        };
    }
    const refused = REFUSED.exec(text)?.groups;
    if (!refused) throw new Error(`No end of a login: ${text}`);
    const { message = '', changed, what = '', created, address } = refused;
    return {
        isIn: false,
        message,
        ...(changed !== undefined && { changed: { username: changed, what: what.split(',').sort() } }),
        ...(created !== undefined && {
            created: { username: created, ...(address !== undefined && { address: orNull(address) }) },
        }),
    };
}

function orNull(address: string): string | null {
    return address === '-' ? null : address;
}
