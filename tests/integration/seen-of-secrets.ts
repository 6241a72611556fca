import type { Lab } from './lab';

/** Holds all that is kept and told against secrets: messages with their buttons, records, jobs, the engine's logs, and what it printed. */
export async function expectNoSecret(
    lab: Lab,
    secrets: readonly string[],
    told: Readonly<Record<string, string>>,
): Promise<void> {
    const { model, scheduler } = lab.workspace;
    const places = {
        messages: JSON.stringify(model.messages),
        records: JSON.stringify(lab.workspace.records()),
        jobs: JSON.stringify([...scheduler.jobs.values()]),
        failures: scheduler.failures.map(({ error }) => String(error)).join('\n'),
        logs: JSON.stringify(await lab.workspace.logs()),
        ...told,
    };
    // the log has what the engine makes of each call
    expect(places.logs).toContain('onPreSettingUpdate');
    for (const secret of secrets) {
        expect(secret.length).toBeGreaterThan(8);
        for (const [place, text] of Object.entries(places))
            expect(`${place}: ${around(text, secret)}`).toBe(`${place}: `);
    }
}

/** What stands before a secret that must not be there; empty where it is not. */
function around(text: string, secret: string): string {
    const at = text.indexOf(secret);
    return at < 0 ? '' : `…${text.slice(Math.max(0, at - 200), at)}`;
}
