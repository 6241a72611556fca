/** A text that was said already, to stand in another one as it is. Only `Texts` makes it, so nothing from outside gets into it. */
export class Said {
    constructor(private readonly text: string) {}

    public toString(): string {
        return this.text;
    }
}
