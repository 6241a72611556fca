import assert from 'node:assert/strict';

/** What the app said to the one who asked, as a client shows it. */
export class Answer {
    constructor(readonly text: string) {}

    says(...patterns: readonly (RegExp | string)[]): this {
        for (const pattern of patterns) {
            const isThere = typeof pattern === 'string' ? this.text.includes(pattern) : pattern.test(this.text);
            assert.ok(isThere, `the answer does not say ${String(pattern)}, but: ${this.excerpt}`);
        }
        return this;
    }

    saysNot(...patterns: readonly (RegExp | string)[]): this {
        for (const pattern of patterns) {
            const isThere = typeof pattern === 'string' ? this.text.includes(pattern) : pattern.test(this.text);
            assert.ok(!isThere, `the answer says ${String(pattern)}: ${this.excerpt}`);
        }
        return this;
    }

    get fingerprint(): string {
        return this.found(/fingerprint `([0-9a-f]+)`/, 'fingerprint');
    }

    get run(): string {
        return this.found(/[Rr]un `([0-9a-f]+)`/, 'run');
    }

    /** The line of a check, by its title in the answer. */
    line(title: string): string {
        const found = this.text.split('\n').find((line) => line.includes(`*${title}*:`));
        assert.ok(found !== undefined, `the answer has no line "${title}", but: ${this.excerpt}`);
        return found;
    }

    private found(pattern: RegExp, what: string): string {
        const [, found] = pattern.exec(this.text) ?? [];
        assert.ok(found !== undefined, `the answer shows no ${what}, but: ${this.excerpt}`);
        return found;
    }

    private get excerpt(): string {
        return this.text.length > 1500 ? `${this.text.slice(0, 1500)}…` : this.text;
    }
}
