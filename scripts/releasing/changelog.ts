const unreleased = '## [Unreleased]';
/** What stands below it as long as nothing was released. */
const firstRelease = /^This becomes \S+, the first release\.$/m;

/** Whether a version has its part in the changelog. */
export function hasPart(changelog: string, version: string): boolean {
    return changelog.split('\n').some((line) => line.startsWith(`## [${version}]`));
}

/**
 * The changelog with what was not released yet below the heading of the version, in the form of Keep a Changelog.
 * @param day such as `2026-12-01`
 * @throws Error where nothing stands there that could be released
 */
export function releasedChangelog(changelog: string, version: string, day: string): string {
    const [before, part, after] = cut(changelog);
    const text = part.replace(firstRelease, '').trim();
    if (text === '') throw new Error(`CHANGELOG.md has nothing below "${unreleased}": say what is new first.`);
    return [before, unreleased, '', `## [${version}] - ${day}`, '', text, ...(after === '' ? [] : ['', after])]
        .join('\n')
        .replace(/\n*$/, '\n');
}

/** What is in front of the heading, below it up to the next version, and behind that. */
function cut(changelog: string): [before: string, part: string, after: string] {
    const at = changelog.indexOf(`${unreleased}\n`);
    if (at < 0) throw new Error(`CHANGELOG.md has no heading "${unreleased}".`);
    const rest = changelog.slice(at + unreleased.length);
    const next = rest.search(/^## \[/m);
    const [part, after] = next < 0 ? [rest, ''] : [rest.slice(0, next), rest.slice(next).trimEnd()];
    return [changelog.slice(0, at).trimEnd() + '\n', part, after];
}
