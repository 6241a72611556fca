/** What Django REST framework takes for true or false. */
export function isBoolean(value: unknown): boolean {
    return [true, false, 'true', 'false', 1, 0].includes(value as boolean);
}
