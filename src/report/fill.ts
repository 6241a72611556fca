/**
 * A text with its placeholders, such as `{what}`, filled in: every one of them, and with the value as it is, whatever `$` it holds.
 * A placeholder without a value stays.
 */
export function fill(template: string, values: Readonly<Record<string, string | number | undefined>>): string {
    return template.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder));
}
