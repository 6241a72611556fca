/** Order by code units: the same on every machine and in every language, unlike `localeCompare`. */
export function compareText(a: string, b: string): number {
    return a < b ? -1 : a > b ? 1 : 0;
}

/** Usernames as a person would look for them: without regard to case, which then decides between equal ones. */
export function compareNames(a: string, b: string): number {
    return compareText(a.toLowerCase(), b.toLowerCase()) || compareText(a, b);
}
