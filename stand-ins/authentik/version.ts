export const NEWEST_VERSION = '2026.8.3';

function parts(version: string): [number, number] {
    const [year = '0', month = '0'] = version.split('.');
    return [Number.parseInt(year, 10), Number.parseInt(month, 10)];
}

/** The version an installation says it has; what it answers follows from year and month. */
export class AuthentikVersion {
    constructor(readonly text: string) {
        if (!/^\d{4}\.\d{1,2}(\.\d+)?(-rc\d+)?$/.test(text)) {
            throw new Error(`not a version of authentik: ${text}`);
        }
    }

    get isRelease(): boolean {
        return !this.text.includes('-');
    }

    /** @param release such as `2026.8.3` */
    isOlderThan(release: string): boolean {
        const numbers = (text: string): number[] => (text.match(/\d+/g) ?? []).slice(0, 3).map(Number);
        const [own, other] = [numbers(this.text), numbers(release)];
        const at = other.findIndex((number, n) => number !== (own[n] ?? 0));
        return at < 0 ? !this.isRelease : (own[at] ?? 0) < (other[at] ?? 0);
    }

    /** Whether providers say what may be asked of them: not yet in the release candidate that was recorded. */
    get hasGrantTypes(): boolean {
        return !this.isOlderThan('2026.5.0');
    }

    /** @param version year and month, such as `2025.12` */
    isAtLeast(version: string): boolean {
        const [year, month] = parts(this.text);
        const [wantedYear, wantedMonth] = parts(version);
        return year === wantedYear ? month >= wantedMonth : year > wantedYear;
    }
}
