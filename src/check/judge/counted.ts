/** `1 person`, `2 people`; with the verb that goes with it where one is given, such as `1 person is`. */
export function counted(number: number, one: string, many: string): string {
    return `${number} ${number === 1 ? one : many}`;
}
