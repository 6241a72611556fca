import type { IHttp, IHttpRequest, IHttpResponse } from '@rocket.chat/apps-engine/definition/accessors';

/** The same bridge, where both servers besides say of themselves that they were asked at their own address. */
export function atHome(http: IHttp): IHttp {
    return {
        ...http,
        get: async (url: string, request?: IHttpRequest): Promise<IHttpResponse> =>
            ownPage(new URL(url)) ?? http.get(url, request),
    };
}

function ownPage({ href, origin, pathname, username }: URL): IHttpResponse | undefined {
    const page = (statusCode: number, content: string) =>
        ({ url: href, method: 'get', statusCode, headers: { 'content-type': 'text/html' }, content }) as never;
    if (pathname === '/if/user/')
        return page(200, `<script>window.authentik = { api: { base: "${origin}/" } }</script>`);
    if (pathname === '/oauth/userinfo') return page(401, username === '' ? 'No token' : 'Invalid Token');
    return undefined;
}
