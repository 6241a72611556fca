/** A call of a method, with what it was given. */
export type Call = readonly [name: string, ...args: unknown[]];

/** The same object; every call of one of its methods is noted. */
export function watched<T extends object>(one: T, calls: Call[]): T {
    return new Proxy(one, {
        get(target, name) {
            const value: unknown = Reflect.get(target, name);
            if (typeof value !== 'function') return value;
            return (...args: unknown[]): unknown => {
                calls.push([String(name), ...args]);
                return Reflect.apply(value, target, args);
            };
        },
    });
}
