import { AVATAR } from '../avatar';
import type { Installation } from '../state/installation';
import type { GroupRecord, ProviderRecord, UserRecord } from '../state/records';

export interface ExpressionContext {
    installation: Installation;
    user: UserRecord;
    provider: ProviderRecord;
}

interface Token {
    kind: 'name' | 'string' | 'number' | 'sign';
    text: string;
}

const TOKEN = /\s*(?:#[^\n]*\n?)?\s*(?:([A-Za-z_]\w*)|"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|(\d+)|([[\]{}().,:]))/y;

function tokens(text: string): Token[] {
    const found: Token[] = [];
    TOKEN.lastIndex = 0;
    while (
        text
            .slice(TOKEN.lastIndex)
            .replace(/#[^\n]*/g, '')
            .trim() !== ''
    ) {
        const at = TOKEN.lastIndex;
        const match = TOKEN.exec(text);
        if (!match) {
            throw new SyntaxError(`not in the part of Python this stand-in knows: ${text.slice(at, at + 20)}`);
        }
        const [, name, double, single, number, sign] = match;
        const string = double ?? single;
        if (name !== undefined) {
            found.push({ kind: 'name', text: name });
        } else if (string !== undefined) {
            found.push({ kind: 'string', text: string.replace(/\\(.)/g, '$1') });
        } else if (number !== undefined) {
            found.push({ kind: 'number', text: number });
        } else {
            found.push({ kind: 'sign', text: sign ?? '' });
        }
    }
    return found;
}

/** Attributes of Django's objects that expressions of claims read. */
function attribute(of: unknown, name: string, { installation }: ExpressionContext): unknown {
    const groups = (records: GroupRecord[]): unknown => ({ all: () => records });
    const object = of as Record<string, unknown> & { user?: UserRecord };
    if (typeof of === 'object' && of !== null && 'passwordChangeDate' in of) {
        const user = of as UserRecord;
        const known: Record<string, unknown> = {
            ...{ pk: user.pk, uuid: user.uuid, uid: user.uid, username: user.username, name: user.name },
            ...{ email: user.email, attributes: user.attributes, is_active: user.isActive, type: user.type },
            avatar: AVATAR,
            ak_groups: groups(installation.directGroups(user)),
            all_groups: () => installation.allGroups(user),
            ...(installation.version.isAtLeast('2026.2') && { groups: groups(installation.directGroups(user)) }),
        };
        if (name === 'ak_groups' && installation.version.isAtLeast('2026.2')) {
            installation.events.add({
                action: 'configuration_warning',
                app: 'authentik.core.models',
                context: { message: 'user.ak_groups is deprecated, use user.groups' },
            });
        }
        if (!(name in known)) {
            throw new TypeError(`'User' object has no attribute '${name}'`);
        }
        return known[name];
    }
    if (name === 'get') {
        return (key: string, byDefault: unknown = null) => object[key] ?? byDefault;
    }
    if (typeof of !== 'object' || of === null || !(name in of)) {
        throw new TypeError(`no attribute '${name}'`);
    }
    return object[name];
}

class Reader {
    private position = 0;
    private readonly variables = new Map<string, unknown>();

    constructor(
        private readonly list: Token[],
        private readonly context: ExpressionContext,
    ) {
        this.variables.set('request', { user: context.user });
        this.variables.set('user', context.user);
        this.variables.set('provider', { name: context.provider.name });
    }

    run(): unknown {
        this.expect('return');
        const value = this.value();
        if (this.position < this.list.length) {
            throw new SyntaxError('more than one return statement');
        }
        return value;
    }

    private peek(): string | undefined {
        const token = this.list[this.position];
        return token?.kind === 'string' ? undefined : token?.text;
    }

    private expect(text: string): void {
        if (this.peek() !== text) {
            throw new SyntaxError(`expected ${text}`);
        }
        this.position++;
    }

    private accept(text: string): boolean {
        if (this.peek() === text) {
            this.position++;
            return true;
        }
        return false;
    }

    private value(): unknown {
        const token = this.list[this.position++];
        switch (token?.kind) {
            case 'string':
                return token.text;
            case 'number':
                return Number(token.text);
            case 'name':
                return this.path(token.text);
            default:
                return token?.text === '{' ? this.dictionary() : token?.text === '[' ? this.list_() : this.unknown();
        }
    }

    private unknown(): never {
        throw new SyntaxError('not an expression');
    }

    private dictionary(): Record<string, unknown> {
        const entries: [string, unknown][] = [];
        while (!this.accept('}')) {
            const key = this.value();
            this.expect(':');
            entries.push([String(key), this.value()]);
            if (!this.accept(',')) {
                this.expect('}');
                break;
            }
        }
        return Object.fromEntries(entries);
    }

    private list_(): unknown[] {
        const start = this.position;
        if (this.list[start + 1]?.text !== ']' && this.list.slice(start).some((token) => token.text === 'for')) {
            return this.comprehension(start);
        }
        const items: unknown[] = [];
        while (!this.accept(']')) {
            items.push(this.value());
            if (!this.accept(',')) {
                this.expect(']');
                break;
            }
        }
        return items;
    }

    /** `[group.name for group in request.user.all_groups()]` */
    private comprehension(start: number): unknown[] {
        while (!this.accept('for')) {
            this.position++;
        }
        const variable = this.list[this.position++]?.text ?? '';
        this.expect('in');
        const source = this.value() as unknown[];
        this.expect(']');
        const end = this.position;
        const items = source.map((item) => {
            this.variables.set(variable, item);
            this.position = start;
            return this.value();
        });
        this.position = end;
        return items;
    }

    private path(first: string): unknown {
        const constants: Record<string, unknown> = { True: true, False: false, None: null };
        if (first in constants) {
            return constants[first];
        }
        if (!this.variables.has(first)) {
            throw new ReferenceError(`name '${first}' is not defined`);
        }
        let value = this.variables.get(first);
        for (;;) {
            if (this.accept('.')) {
                value = attribute(value, this.list[this.position++]?.text ?? '', this.context);
            } else if (this.accept('(')) {
                const parameters: unknown[] = [];
                while (!this.accept(')')) {
                    parameters.push(this.value());
                    this.accept(',');
                }
                value = (value as (...given: unknown[]) => unknown)(...parameters);
            } else {
                return value;
            }
        }
    }
}

/**
 * Evaluates a scope mapping's expression: one `return` of literals, attributes of `request.user` and comprehensions
 * over groups. That is the part of Python in which claims are usually written.
 *
 * @throws Error where the expression fails, or goes beyond that part
 */
export function evaluate(expression: string, context: ExpressionContext): unknown {
    return new Reader(tokens(expression), context).run();
}
