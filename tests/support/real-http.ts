import type { IHttp, IHttpRequest, IHttpResponse } from '@rocket.chat/apps-engine/definition/accessors';
import { httpBridge } from '../../stand-ins/workspace/bridges/http';
import { ServerVersion } from '../../stand-ins/workspace/server-version';

/**
 * The engine's HTTP accessor over the stand-in's bridge of this version, which sends for real; `sent` counts what was asked by method.
 */
export function realHttp(version = '9.0'): { http: IHttp; sent: Record<string, number> } {
    const sent: Record<string, number> = {};
    const bridge = httpBridge({ version: new ServerVersion(version) } as unknown as Parameters<typeof httpBridge>[0]);
    const by =
        (method: string) =>
        async (url: string, request: IHttpRequest = {}): Promise<IHttpResponse> => {
            sent[method] = (sent[method] ?? 0) + 1;
            return (await bridge.call({ method, url, request })) as unknown as IHttpResponse;
        };
    return {
        http: { get: by('get'), post: by('post'), put: by('put'), patch: by('patch'), del: by('delete') },
        sent,
    };
}
