import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DirectoryUser } from '../../../../stand-ins/authentik/directory-file';
import { crowdedState } from './crowded-state';

/** The form of `tests/recordings/authentik-<version>/*.json`; `tests/recordings/README.md` describes it. */

export interface RecordedToken {
    owner: string;
    identifier?: string;
    intent?: 'api' | 'app_password' | 'recovery';
    expiring?: boolean | string;
    permissions?: string[];
    'object permissions'?: string[];
}

export interface RecordedState {
    users: {
        username: string;
        name: string;
        email: string;
        is_active: boolean;
        type: DirectoryUser['type'];
        path: string;
        groups: string[];
    }[];
    groups: { name: string; parents: string[]; is_superuser: boolean; attributes: Record<string, unknown> }[];
    providers: {
        name: string;
        client_id: string;
        client_type: 'confidential' | 'public';
        redirect_uris: { matching_mode: 'strict' | 'regex'; url: string }[];
    }[];
    applications: { name: string; slug: string; provider: string | null }[];
    bindings: { application: string; group: string | null; user: string | null; enabled: boolean; negate: boolean }[];
    /** by label; a text where there is nothing to be made */
    tokens: Record<string, RecordedToken | string>;
}

export interface RecordedExchange {
    title: string;
    /** label of a token, `anonymous`, `browser session` or `several requests` */
    as: string;
    request: {
        method: string;
        path: string;
        contentType?: string;
        body?: unknown;
        headers?: Record<string, string>;
        accept?: string;
    };
    response: { status: number; headers: Record<string, string | boolean | string[]>; body: unknown };
    /** of 07 and 08: what came into being, and what a receiver got, besides the answer */
    events?: Record<string, unknown>[];
    webhooks?: Record<string, unknown>[];
    backchannel?: Record<string, unknown>[];
    /** of those whose answers are large: headers are left out then, and of a list only the first result is there */
    measured?: { results: number | null };
    /** what the tokens of the answer hold */
    decoded?: { id_token?: DecodedToken; access_token?: DecodedToken };
}

export interface DecodedToken {
    header: unknown;
    payload: unknown;
}

export interface Recording {
    /** folder and file, such as `authentik-2024.12.5/01a-groups-read` */
    name: string;
    version: string;
    state: RecordedState;
    exchanges: RecordedExchange[];
}

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', 'recordings');

type Written = Omit<Recording, 'name' | 'state'> & { state: RecordedState | Record<'users' | 'groups', string> };

const isTold = (state: Written['state']): state is RecordedState => 'tokens' in state;

/** The recordings of one version. One of them tells its state in words, as more than that of others. */
function readFolder(folder: string): Recording[] {
    const files = readdirSync(join(FOLDER, folder)).sort();
    const written = files.map((file) => JSON.parse(readFileSync(join(FOLDER, folder, file), 'utf8')) as Written);
    const told = written.map(({ state }) => state).filter(isTold);
    return written.map(({ state, ...rest }, n) => ({
        ...rest,
        name: `${folder}/${files[n]?.replace(/\.json$/, '') ?? ''}`,
        state: isTold(state) ? state : crowdedState(told),
    }));
}

/** Every recording of an authentik there is: adding one is adding a file. */
export function readRecordings(): Recording[] {
    return readdirSync(FOLDER)
        .filter((folder) => folder.startsWith('authentik-'))
        .flatMap(readFolder);
}

/** What an exchange is called in tests and in the list of exceptions: unlike its title it is there once. */
export function exchangeNames({ exchanges }: Recording): string[] {
    const seen = new Map<string, number>();
    return exchanges.map(({ title, as, request: { method, path } }) => {
        const name = `${title} (${as}): ${method} ${path}`;
        const times = (seen.get(name) ?? 0) + 1;
        seen.set(name, times);
        return times === 1 ? name : `${name} #${times}`;
    });
}
