/** The names that are tried where one is taken: `Rocket.Chat`, `Rocket.Chat (2)`, … @param number from 1 */
export function numberedName(wanted: string, number: number): string {
    return number === 1 ? wanted : `${wanted} (${number})`;
}
