/** What is wrong with a file of settings: all of it at once, a line each. Holds no value of a secret. */
export class FileProblem extends Error {
    override readonly name = 'FileProblem';

    constructor(file: string, problems: readonly string[]) {
        super(
            [`${file} was not taken, and nothing was saved:`, ...problems.map((problem) => `- ${problem}`)].join('\n'),
        );
    }
}
