/**
 * Whether a version such as `8.7` or `2026.5.1` is this one or later: `major.minor` of Rocket.Chat, year and month of authentik.
 * @returns undefined where the version is not known
 */
export function isAtLeast(version: string | undefined, major: number, minor = 0): boolean | undefined {
    const [ofMajor, ofMinor = 0] = (version ?? '').split('.').map(Number);
    if (version === undefined || ofMajor === undefined || Number.isNaN(ofMajor)) return undefined;
    return ofMajor > major || (ofMajor === major && ofMinor >= minor);
}
