import type { Config } from '../../config/config';
import { distinctServices, type Adoption } from '../../model/adoption';
import { entrySettingId } from '../../model/entry-setting';
import { given } from '../../model/given';
import type { Expected, Leftovers } from '../../model/observed';
import type { DirectoryServer } from '../../ports/directory-server';
import type { WorkspaceServer } from '../../ports/workspace-server';

/** By name of an entry: the time for accounts that were there before, as long as it goes on. */
export type AdoptionsByEntry = ReadonlyMap<string, Pick<Adoption, 'by' | 'until'>>;

/** What was set up under another service name or slug before, and is still there. */
export async function observeLeftovers(
    { login, authentik: { slug } }: Config,
    expected: Expected,
    authentik: DirectoryServer,
    workspace: WorkspaceServer,
    adoptions: AdoptionsByEntry,
): Promise<Leftovers> {
    const others = expected.entries.filter((name) => name !== login.entryName);
    const [rows, slugs] = await Promise.all([
        workspace.readSettings(
            others.flatMap((name) => [entrySettingId(name, ''), entrySettingId(name, distinctServices)]),
        ),
        slugsInUse(
            expected.slugs.filter((one) => one !== slug),
            authentik,
        ),
    ]);
    const entries = others.flatMap((name) => {
        const enable = rows.find(({ id }) => id === entrySettingId(name, ''));
        const isOpen = rows.some(({ id, value }) => id === entrySettingId(name, distinctServices) && value === true);
        const adoption = isOpen ? adoptions.get(name) : undefined;
        return enable ? [{ name, isEnabled: enable.value === true, ...given({ adoption }) }] : [];
    });
    return { entries, slugs };
}

/** Where it cannot be seen whether an application is still there, it is taken to be. */
async function slugsInUse(slugs: readonly string[], authentik: DirectoryServer): Promise<string[]> {
    const found = await Promise.all(
        slugs.map(async (slug) => authentik.readApplicationField(slug, 'meta_launch_url').catch(() => null)),
    );
    return slugs.filter((_, index) => found[index] !== undefined);
}
