/** The values that the placeholders of one recording stand for, bound when first met. */

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

/** What may stand in a placeholder's place, by its kind, which is all before the colon. */
const FORMS: Record<string, string> = {
    uuid: UUID,
    'uuid without dashes': '[0-9a-f]{32}',
    'uuid in upper case': UUID.toUpperCase(),
    uid: '[0-9a-f]{64}',
    pk: '\\d+',
    int: '\\d+',
    epoch: '\\d+',
    time: '\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?(?:Z|\\+00:00)',
    'request id': '[0-9a-f]{32}',
    base: 'http://127\\.0\\.0\\.1:\\d+',
    host: '127\\.0\\.0\\.1:\\d+',
    id: '[0-9a-f]{32}',
    fingerprint: '[0-9a-f:]+',
    'long hex': '[0-9a-f]+',
    'object address': '0x[0-9a-f]{12}',
};

/** Kinds whose form nobody relies on. */
const FREE = [
    ...['key', 'key of', 'key cut', 'client secret', 'wrong client secret', 'password of', 'jwt', 'access token'],
    ...[
        'access_token',
        'access_token of',
        'access_token after',
        'access token as',
        'id_token of',
        'id token',
        'refresh token',
        'refresh_token of',
        'code',
    ],
    ...[
        'base64 of',
        'code of',
        'code with',
        'code,',
        'cookie',
        'kid',
        'modulus',
        'certificate',
        'svg',
        'install',
        'random',
        'jti',
        'sid',
        'hash',
    ],
    ...['listener', 'listener host', 'logout_token', 'uname', 'platform', 'python_version', 'openssl_version'],
    ...['hex 64', 'device code', 'user code'],
];

const KINDS = [...Object.keys(FORMS), ...FREE].sort((a, b) => b.length - a.length).join('|');
/** The name in a placeholder may hold another one: `<uuid:object ak-managed-role--user-<pk:user ada>>`. */
const PLACEHOLDER = new RegExp(`<(${KINDS})((?:[: ](?:[^<>]|<[^<>]*>)*)?)>`, 'g');
const NUMERIC = /^<(?:int|pk|pk:[^<>]*|epoch:[^<>]*)>$/;
/** Each of these is one value within a recording; the others may differ from sight to sight. */
const BOUND = /^<(?:(?:uuid|uid|pk|epoch|code of)[ :]|time \d|base>|host>|client secret>)/;

function escaped(text: string): string {
    return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function formOf(placeholder: string): string {
    const kind = /^<([a-z ]+?)(?: \d+)?(?::.*)?>$/s.exec(placeholder)?.[1] ?? '';
    return FORMS[kind] ?? '[\\s\\S]*?';
}

export class Placeholders {
    private readonly values = new Map<string, string>([['<uuid:nobody>', '00000000-0000-4000-8000-000000000000']]);

    bind(placeholder: string, value: string | number): void {
        this.values.set(placeholder, String(value));
    }

    /** Binds what has no value yet. */
    suggest(placeholder: string, value: string | number): void {
        if (!this.values.has(placeholder)) {
            this.bind(placeholder, value);
        }
    }

    /** The same values, to be tried out. */
    copy(): Placeholders {
        const copy = new Placeholders();
        copy.learn(this);
        return copy;
    }

    learn(other: Placeholders | undefined): void {
        other?.values.forEach((value, placeholder) => this.values.set(placeholder, value));
    }

    /** Gives what one stands for to another as well. */
    alias(from: string, to: string): void {
        const value = this.values.get(from);
        if (value !== undefined) {
            this.bind(to, value);
        }
    }

    swap(one: string, other: string): void {
        const [first, second] = [this.values.get(one), this.values.get(other)];
        if (first !== undefined && second !== undefined) {
            this.bind(one, second);
            this.bind(other, first);
        }
    }

    /** Instants differ from answer to answer: each holds within one of them. */
    forgetInstants(): void {
        for (const placeholder of [...this.values.keys()].filter((name) => name.startsWith('<epoch:'))) {
            this.values.delete(placeholder);
        }
    }

    isBound(placeholder: string): boolean {
        return this.valueOf(placeholder) !== undefined;
    }

    /** The text as it is sent. @throws Error for a placeholder that nothing was seen of */
    fill(text: string): string {
        return text.replaceAll(PLACEHOLDER, (placeholder) => {
            const value = this.valueOf(placeholder);
            if (value === undefined) {
                throw new Error(`nothing was seen of ${placeholder} yet`);
            }
            return value;
        });
    }

    /** A JSON value as it is sent: placeholders that stand for numbers become numbers. */
    fillJson(value: unknown): unknown {
        if (typeof value === 'string') {
            return NUMERIC.test(value) ? Number(this.fill(value)) : this.fill(value);
        }
        if (Array.isArray(value)) {
            return value.map((item) => this.fillJson(item));
        }
        return typeof value === 'object' && value !== null
            ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [this.fill(key), this.fillJson(inner)]))
            : value;
    }

    /** Whether a text or number is what was recorded; placeholders met for the first time are bound to it. */
    fits(recorded: string, actual: unknown): boolean {
        if (NUMERIC.test(recorded) !== (typeof actual === 'number')) {
            return false;
        }
        const met: string[] = [];
        const pattern = recorded
            // how a base64 text is filled up goes with its length
            .replaceAll(/<key>=+/g, '<key>')
            // where an object of Python lay
            .replaceAll(/\b0x[0-9a-f]{12}\b/g, '<object address>')
            .split(new RegExp(`(${PLACEHOLDER.source.replaceAll(/\((?!\?)/g, '(?:')})`, 'g'))
            .map((part, n) => {
                if (n % 2 === 0) {
                    return escaped(part);
                }
                const value = BOUND.test(part) ? this.valueOf(part) : undefined;
                if (value === undefined) {
                    met.push(part);
                }
                return value === undefined ? `(${formOf(part)})` : escaped(value);
            })
            .join('');
        const match = new RegExp(`^${pattern}$`, 's').exec(String(actual));
        met.forEach((placeholder, n) => {
            const value = match?.[n + 1];
            if (value !== undefined && BOUND.test(placeholder)) {
                this.suggest(placeholder, value);
            }
        });
        return match !== null;
    }

    private valueOf(placeholder: string): string | undefined {
        const known = this.values.get(placeholder);
        const other = /^<uuid (without dashes|in upper case):(.*)>$/s.exec(placeholder);
        const plain = other ? this.values.get(`<uuid:${other[2] ?? ''}>`) : undefined;
        if (known !== undefined || plain === undefined) {
            return known;
        }
        return other?.[1] === 'in upper case' ? plain.toUpperCase() : plain.replaceAll('-', '');
    }
}
