/** Whether a version of authentik, such as `2026.5.0-rc1`, is of that release or a later one. */
export function versionAtLeast(version: string, release: string): boolean {
    const [year = 0, month = 0] = version.split('.').map((part) => Number.parseInt(part, 10));
    const [wantedYear = 0, wantedMonth = 0] = release.split('.').map((part) => Number.parseInt(part, 10));
    return year > wantedYear || (year === wantedYear && month >= wantedMonth);
}
