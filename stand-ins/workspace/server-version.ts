import semver from 'semver';

/** The release of Rocket.Chat that a workspace imitates; what differs between releases asks `atLeast`. */
export class ServerVersion {
    readonly major: number;
    readonly minor: number;
    private readonly parsed: semver.SemVer;

    /** @throws Error when `text` is not a version such as `8.8.1` or `8.8` */
    constructor(text: string) {
        const parsed = semver.coerce(text);
        if (!parsed) throw new Error(`Not a version of Rocket.Chat: ${text}`);
        this.parsed = parsed;
        this.major = parsed.major;
        this.minor = parsed.minor;
    }

    /** `atLeast('8.7')` is true from 8.7.0 on. */
    atLeast(version: string): boolean {
        const floor = semver.coerce(version);
        if (!floor) throw new Error(`Not a version of Rocket.Chat: ${version}`);
        return semver.gte(this.parsed, floor);
    }

    /** What `GET /api/info` tells everybody: `8.8`. */
    get short(): string {
        return `${this.major}.${this.minor}`;
    }

    toString(): string {
        return this.parsed.version;
    }
}
