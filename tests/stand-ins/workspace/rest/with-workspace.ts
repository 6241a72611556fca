import { HttpFixture, type FixtureOptions } from './http-fixture';

/** Hands a started workspace to a test and stops it in any case. */
export async function withWorkspace(
    options: FixtureOptions,
    use: (workspace: HttpFixture) => Promise<void>,
): Promise<void> {
    const workspace = new HttpFixture(options);
    await workspace.start();
    try {
        await use(workspace);
    } finally {
        await workspace.stop();
    }
}
