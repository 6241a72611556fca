/** Its own declarations cannot be found by a module: the package exports code only. */
declare module '@rocket.chat/message-parser-7.7' {
    import type { Options, Root } from '@rocket.chat/message-parser';

    const parser: { parse(text: string, options?: Options): Root };
    export default parser;
}
