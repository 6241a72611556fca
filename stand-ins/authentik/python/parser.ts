import { tokensOf, type Token } from './tokens';

/** Variables by name; what is defined in a comprehension stays within it. */
export type Scope = ReadonlyMap<string, unknown>;

/** Reads an attribute of an object, such as `name` of a user. @throws Error for one that it does not have */
export type Attributes = (of: unknown, name: string) => unknown;

type Expression = (scope: Scope) => unknown;

const CONSTANTS: Record<string, unknown> = { True: true, False: false, None: null };

export function isTrue(value: unknown): boolean {
    if (Array.isArray(value)) {
        return value.length > 0;
    }
    return typeof value === 'object' && value !== null ? Object.keys(value).length > 0 : Boolean(value);
}

function contains(whole: unknown, part: unknown): boolean {
    if (typeof whole === 'string') {
        return whole.includes(String(part));
    }
    return Array.isArray(whole) ? whole.includes(part) : String(part) in (whole as object);
}

function item(of: unknown, key: unknown): unknown {
    const found = (of as Record<string, unknown>)[String(key)];
    if (found === undefined) {
        throw new ReferenceError(`KeyError: ${String(key)}`);
    }
    return found;
}

/** Reads one function body: assignments and a return, of literals, attributes, calls, conditions and comprehensions. */
export class Parser {
    private readonly tokens: Token[];
    private position = 0;

    constructor(
        text: string,
        private readonly attributes: Attributes,
    ) {
        this.tokens = tokensOf(text);
    }

    /** @throws Error where the text is wrong, or goes beyond that part, or fails */
    run(variables: Scope): unknown {
        const scope = new Map(variables);
        while (!this.accept('return')) {
            const name = this.name();
            this.expect('=');
            scope.set(name, this.expression()(scope));
        }
        const value = this.expression();
        if (this.position < this.tokens.length) {
            throw new SyntaxError('something behind the return statement');
        }
        return value(scope);
    }

    private peek(): string | undefined {
        const token = this.tokens[this.position];
        return token?.kind === 'string' ? undefined : token?.text;
    }

    private accept(text: string): boolean {
        const is = this.peek() === text;
        this.position += is ? 1 : 0;
        return is;
    }

    private expect(text: string): void {
        if (!this.accept(text)) {
            throw new SyntaxError(`expected ${text}`);
        }
    }

    private name(): string {
        const token = this.tokens[this.position++];
        if (token?.kind !== 'name') {
            throw new SyntaxError('expected a name');
        }
        return token.text;
    }

    private expression(): Expression {
        const value = this.either();
        if (!this.accept('if')) {
            return value;
        }
        const condition = this.either();
        this.expect('else');
        const otherwise = this.expression();
        return (scope) => (isTrue(condition(scope)) ? value(scope) : otherwise(scope));
    }

    private either(): Expression {
        let left = this.both();
        while (this.accept('or')) {
            const [before, right] = [left, this.both()];
            left = (scope) => {
                const value = before(scope);
                return isTrue(value) ? value : right(scope);
            };
        }
        return left;
    }

    private both(): Expression {
        let left = this.negation();
        while (this.accept('and')) {
            const [before, right] = [left, this.negation()];
            left = (scope) => {
                const value = before(scope);
                return isTrue(value) ? right(scope) : value;
            };
        }
        return left;
    }

    private negation(): Expression {
        if (this.accept('not')) {
            const value = this.negation();
            return (scope) => !isTrue(value(scope));
        }
        return this.comparison();
    }

    private comparison(): Expression {
        const left = this.sum();
        if (this.accept('==') || this.accept('is')) {
            const isNot = this.accept('not');
            const right = this.sum();
            return (scope) => (left(scope) === right(scope)) !== isNot;
        }
        if (this.accept('!=')) {
            const right = this.sum();
            return (scope) => left(scope) !== right(scope);
        }
        const isNot = this.peek() === 'not' && this.accept('not');
        if (this.accept('in')) {
            const right = this.sum();
            return (scope) => contains(right(scope), left(scope)) !== isNot;
        }
        return left;
    }

    private sum(): Expression {
        let left = this.path();
        while (this.accept('+')) {
            const [before, right] = [left, this.path()];
            left = (scope) => {
                const [one, other] = [before(scope), right(scope)];
                return Array.isArray(one)
                    ? [...(one as unknown[]), ...(other as unknown[])]
                    : (one as string) + (other as string);
            };
        }
        return left;
    }

    /** A value, and what is read or called of it: `request.user.groups.all()` */
    private path(): Expression {
        let value = this.atom();
        for (;;) {
            const before = value;
            if (this.accept('.')) {
                const name = this.name();
                value = (scope) => this.attributes(before(scope), name);
            } else if (this.accept('(')) {
                const parameters = this.list(')');
                value = (scope) => {
                    const called = before(scope) as (...given: unknown[]) => unknown;
                    return called(...parameters.map((one) => one(scope)));
                };
            } else if (this.accept('[')) {
                const key = this.expression();
                this.expect(']');
                value = (scope) => item(before(scope), key(scope));
            } else {
                return value;
            }
        }
    }

    private list(end: string): Expression[] {
        const items: Expression[] = [];
        while (!this.accept(end)) {
            items.push(this.expression());
            if (!this.accept(',')) {
                this.expect(end);
                break;
            }
        }
        return items;
    }

    private atom(): Expression {
        const token = this.tokens[this.position++];
        switch (token?.kind) {
            case 'string':
                return () => token.text;
            case 'number':
                return () => Number(token.text);
            case 'name':
                return (scope) => this.variable(scope, token.text);
            default:
                break;
        }
        if (token?.text === '(') {
            const value = this.expression();
            this.expect(')');
            return value;
        }
        if (token?.text === '{') {
            return this.dictionary();
        }
        if (token?.text === '[') {
            return this.listOrComprehension();
        }
        throw new SyntaxError('not an expression');
    }

    private variable(scope: Scope, name: string): unknown {
        if (name in CONSTANTS) {
            return CONSTANTS[name];
        }
        if (!scope.has(name)) {
            throw new ReferenceError(`name '${name}' is not defined`);
        }
        return scope.get(name);
    }

    private dictionary(): Expression {
        const entries: [Expression, Expression][] = [];
        while (!this.accept('}')) {
            const key = this.expression();
            this.expect(':');
            entries.push([key, this.expression()]);
            if (!this.accept(',')) {
                this.expect('}');
                break;
            }
        }
        return (scope) => Object.fromEntries(entries.map(([key, value]) => [String(key(scope)), value(scope)]));
    }

    /** `[group.name for group in request.user.all_groups() if group.is_superuser]` */
    private listOrComprehension(): Expression {
        if (this.accept(']')) {
            return () => [];
        }
        const first = this.expression();
        if (!this.accept('for')) {
            const rest = this.accept(',') ? this.list(']') : (this.expect(']'), []);
            return (scope) => [first, ...rest].map((one) => one(scope));
        }
        const name = this.name();
        this.expect('in');
        const source = this.either();
        const condition = this.accept('if') ? this.either() : undefined;
        this.expect(']');
        return (scope) =>
            (source(scope) as unknown[])
                .map((one) => new Map(scope).set(name, one))
                .filter((inner) => condition === undefined || isTrue(condition(inner)))
                .map((inner) => first(inner));
    }
}
