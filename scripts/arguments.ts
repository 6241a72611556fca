import { parseArgs, type ParseArgsConfig } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * `parseArgs` of Node for options alone, in strict mode, but a value may begin with a hyphen: one in 64 of Rocket.Chat's
 * tokens does, since they are made of letters, digits, `-` and `_`. What follows an option is its value unless it is an option itself.
 */
export function parseArguments<T extends Options>(args: readonly string[], options: T) {
    const joined: string[] = [];
    for (let index = 0; index < args.length; index++) {
        const [arg = '', value] = args.slice(index, index + 2);
        const isOpen = options[arg.replace(/^--/, '')]?.type === 'string' && arg.startsWith('--');
        if (isOpen && value?.startsWith('-') && !isOption(value, options)) {
            joined.push(`${arg}=${value}`);
            index++;
        } else {
            joined.push(arg);
        }
    }
    return parseArgs({ args: joined, options, tokens: true, strict: true, allowPositionals: false });
}

function isOption(arg: string, options: Options): boolean {
    const name = /^--([^=]+)/.exec(arg)?.[1];
    return name !== undefined && name in options;
}
