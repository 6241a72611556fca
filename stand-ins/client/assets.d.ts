/** Files that stand in the bundle as addresses of their content. */
declare module '*.png' {
    const address: string;
    export default address;
}

declare module '*.woff2' {
    const address: string;
    export default address;
}
