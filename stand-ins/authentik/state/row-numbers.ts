/** Numbers of rows as a database gives them: counted up in each table, and kept for as long as the row is spoken of. */
export class RowNumbers {
    private readonly tables = new Map<string, Map<string, number>>();

    /** @param row what tells it apart from the others of its table */
    of(table: string, ...row: string[]): number {
        const rows = this.tables.get(table) ?? new Map<string, number>();
        this.tables.set(table, rows);
        const key = row.join(' ');
        const number = rows.get(key) ?? rows.size + 1;
        rows.set(key, number);
        return number;
    }
}
