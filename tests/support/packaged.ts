import { packageApp, type PackagedApp } from '../../scripts/package';

let app: Promise<PackagedApp> | undefined;

/** The app's package, made once for each process of the test runner; the type check has a test of its own. */
export async function packaged(): Promise<PackagedApp> {
    app ??= packageApp({ check: false });
    return app;
}
