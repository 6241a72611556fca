const form = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/;

/**
 * The version of a release, as it was typed, with or without a `v`. Rocket.Chat knows an app by its version: the same one twice would be
 * two packages of one name, and an older one nobody is offered.
 * @param present of `app.json`; it may be released itself as long as it never was
 * @param released whether that one was
 * @throws Error which says what to type instead
 */
export function releaseVersion(typed: string, present: string, released: boolean): string {
    const version = typed.replace(/^v/, '');
    if (!form.test(version)) throw new Error(`"${typed}" is no version: type three numbers, such as 1.2.0.`);
    const order = compareVersions(version, present);
    if (order < 0) throw new Error(`${version} is older than ${present}, which app.json has.`);
    if (order === 0 && released) throw new Error(`${version} was released already: type a newer one.`);
    return version;
}

function compareVersions(one: string, other: string): number {
    const [first, second] = [one, other].map((version) => version.split('.').map(Number));
    for (const [index, number] of (first ?? []).entries()) {
        const difference = number - (second?.[index] ?? 0);
        if (difference !== 0) return difference;
    }
    return 0;
}
