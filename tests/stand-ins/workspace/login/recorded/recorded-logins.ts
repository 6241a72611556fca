import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { DirectoryPatch } from '../../../../../stand-ins/authentik';
import type { ModernVariant } from '../../../../../stand-ins/workspace/login/modern-variant';
import type { WorkspaceFile } from '../../../../../stand-ins/workspace/workspace-file';

/** One login of ada, as the recordings have it; their own words explain each field. */
export interface RecordedLogin {
    title: string;
    workspace: WorkspaceFile;
    /** settings of the entry by suffix */
    entry: Record<string, unknown>;
    /** claims that differ; null is one that is missing */
    userinfo?: Record<string, unknown>;
    /** fields of the account by path; `<uid>` stands for ada's own id */
    linkedBefore?: Record<string, unknown>;
    licence?: 'none';
    afterAFirstLogin?: {
        directory?: DirectoryPatch;
        renamedTo?: string;
        entry?: Record<string, unknown>;
        user?: { username: string; set: Record<string, unknown> };
    };
    /** of the legacy flow where the file is about that one, else by variant of the modern flow */
    real: string | Record<string, string>;
    /** how the legacy flow of 7.7.1 ended it */
    legacy?: string;
    refusedAt?: Record<string, 'no answer' | 'callback' | 'resume'>;
    before9?: Record<string, string>;
    withTheLegacyIndex?: Record<string, string>;
}

interface RecordedFile {
    logins: RecordedLogin[];
}

/** What the recordings call the variants. */
export const recordedVariants: Readonly<Record<string, ModernVariant>> = {
    'e-mail arrives': 'email-arrives',
    'e-mail dropped': 'email-dropped',
    'PR 42063': 'pr-42063',
};

/** A login of the legacy flow, or of a variant of the modern one, with its end. */
export interface RecordedCase {
    title: string;
    login: RecordedLogin;
    version: string;
    flow: 'legacy' | 'modern';
    variant?: ModernVariant;
    /** the database has the unique index of the legacy flow */
    isIndexed: boolean;
    end: string;
    refusedAt?: 'no answer' | 'callback' | 'resume';
}

const FOLDER = resolve(import.meta.dirname, '../../../../recordings');

/** Every recorded login; a further recording is a further file of that name. */
export function recordedCases(): RecordedCase[] {
    return readdirSync(FOLDER)
        .filter((name) => /^rocketchat-.*logins.*\.json$/.test(name))
        .sort()
        .flatMap((name) => {
            const { logins } = JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as RecordedFile;
            const version = /^rocketchat-(\d+\.\d+\.\d+)/.exec(name)?.[1] ?? '7.7.1';
            return logins.flatMap((login) => casesOf(login, version));
        });
}

function casesOf(login: RecordedLogin, version: string): RecordedCase[] {
    if (typeof login.real === 'string') return [legacyCase(login, version, login.real)];
    const modern = Object.entries(login.real).flatMap(([variant, end]) => modernCases(login, variant, end));
    return login.legacy === undefined ? modern : [legacyCase(login, '7.7.1', login.legacy), ...modern];
}

function legacyCase(login: RecordedLogin, version: string, end: string): RecordedCase {
    return { title: login.title, login, version, flow: 'legacy', isIndexed: true, end };
}

/**
 * On 9.0; and, where a file says nothing else, just so on a database that the legacy flow has left its index on, and on 8.x.
 * PR 42063 differs from `e-mail arrives` in what the person sees alone, so once is enough.
 */
function modernCases(login: RecordedLogin, name: string, end: string): RecordedCase[] {
    const variant = recordedVariants[name];
    if (!variant) throw new Error(`An unknown variant of the modern flow: ${name}`);
    const { title, before9, withTheLegacyIndex, refusedAt } = login;
    const common = { login, flow: 'modern' as const, variant, isIndexed: false, version: '9.0.0' };
    const first: RecordedCase = { ...common, title, end, refusedAt: refusedAt?.[name] };
    if (variant === 'pr-42063') return [first];
    return [
        first,
        {
            ...common,
            ...{ title: `${title} (with the legacy index)`, isIndexed: true },
            end: withTheLegacyIndex?.[name] ?? end,
        },
        { ...common, ...{ title: `${title} (before 9.0)`, version: '8.9.0' }, end: before9?.[name] ?? end },
    ];
}
