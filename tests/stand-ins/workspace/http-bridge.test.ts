import express from 'express';
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { Workspace } from '../../../stand-ins/workspace';
import { httpBridge } from '../../../stand-ins/workspace/bridges/http';

/** Says what it received. */
let server: Server;
let url: string;

beforeAll(async () => {
    const app = express();
    app.use(express.text({ type: () => true }));
    app.get('/text', (_request, response) => void response.type('text/html').send('{"a":1}'));
    app.get('/broken', (_request, response) => void response.type('application/json').send('{"a":'));
    app.get('/never', () => {
        // says nothing, ever
    });
    app.get('/moved', (_request, response) => response.redirect('/echo'));
    app.all('/away/:host/:status', (request, response) => {
        response.redirect(
            Number(request.params.status),
            `http://${request.params.host}:${request.socket.localPort}/echo`,
        );
    });
    app.get('/round', (_request, response) => response.redirect('/round'));
    app.use((request, response) => {
        const { method, query, headers } = request;
        const body: unknown = request.body;
        const text = typeof body === 'string' ? body : '';
        const shown = {
            type: headers['content-type'],
            authorization: headers.authorization,
            token: headers['x-auth-token'],
        };
        response
            .status(418)
            .set('X-Mixed-Case', 'yes')
            .json({ method, query, body: text, ...shown });
    });
    server = app.listen(0, '127.0.0.1');
    await once(server, 'listening');
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
    server.closeAllConnections();
    server.close();
});

const bridge = httpBridge(new Workspace());

async function echo(method: string, request: Parameters<typeof bridge.call>[0]['request']): Promise<unknown> {
    return (await bridge.call({ method, url: `${url}/echo`, request })).data;
}

test('a status other than 2xx is an answer like any other, with lower-case header names', async () => {
    const answer = await bridge.call({ method: 'get', url: `${url}/echo`, request: {} });
    expect(answer).toMatchObject({ statusCode: 418, url: `${url}/echo`, headers: { 'x-mixed-case': 'yes' } });
});

test('params go to the query of a GET, and into a form where a POST has no body', async () => {
    expect(await echo('get', { params: { a: '1', empty: '' } })).toMatchObject({ query: { a: '1' }, body: '' });
    expect(await echo('post', { params: { a: 'x y' } })).toMatchObject({
        query: {},
        body: 'a=x+y',
        type: 'application/x-www-form-urlencoded',
    });
    expect(await echo('post', { content: 'text', params: { a: '1' } })).toMatchObject({
        query: { a: '1' },
        body: 'text',
    });
});

test('data becomes JSON for a POST but not for a PATCH; content wins over data', async () => {
    expect(await echo('post', { data: { a: 1 } })).toMatchObject({ body: '{"a":1}', type: 'application/json' });
    expect(await echo('patch', { data: { a: 1 } })).toMatchObject({ body: '[object Object]' });
    expect(await echo('put', { content: 'mine', data: { a: 1 } })).toMatchObject({ body: 'mine' });
});

test('user and password become a Basic header, and something else an error', async () => {
    expect(await echo('get', { auth: 'id:secret' })).toMatchObject({ authorization: 'Basic aWQ6c2VjcmV0' });
    await expect(echo('get', { auth: 'token' })).rejects.toThrow('of the form "username:password"');
});

test('only JSON types are parsed, and broken JSON is null', async () => {
    const get = (path: string) => bridge.call({ method: 'get', url: `${url}${path}`, request: {} });
    expect(await get('/text')).toMatchObject({ content: '{"a":1}', data: null });
    expect(await get('/broken')).toMatchObject({ content: '{"a":', data: null });
    const bytes = await bridge.call({ method: 'get', url: `${url}/text`, request: { encoding: null } });
    expect(bytes.content).toBeInstanceOf(Buffer);
});

const secrets = { Authorization: 'Bearer key', 'X-Auth-Token': 'token' };

async function sentOn(version: string, method: string, status: number, host: string): Promise<unknown> {
    const away = httpBridge(new Workspace({ file: { version } }));
    const request = { headers: secrets, content: 'body' };
    return (await away.call({ method, url: `${url}/away/${host}/${status}`, request })).data;
}

test.each([301, 302, 303, 307, 308])(
    'a redirect (%i) to another host takes along what the version sends on',
    async (status) => {
        const isKept = status > 303;
        expect(await sentOn('8.1', 'post', status, 'localhost')).toEqual({
            ...{ method: isKept ? 'POST' : 'GET', query: {}, body: isKept ? 'body' : '' },
            ...{ type: 'text/plain;charset=UTF-8', token: 'token' },
        });
        expect(await sentOn('8.1', 'patch', status, 'localhost')).toMatchObject({
            method: status === 303 ? 'GET' : 'PATCH',
        });
        // another port of the same host is not another host
        expect(await sentOn('8.1', 'post', status, '127.0.0.1')).toMatchObject({ authorization: 'Bearer key' });
        expect(await sentOn('8.2', 'post', status, 'localhost')).toEqual({
            ...{ method: 'POST', query: {}, body: 'body', type: 'text/plain;charset=UTF-8' },
            ...{ authorization: 'Bearer key', token: 'token' },
        });
    },
);

test.each(['8.1', '8.2'])('a name and a password in the address go to that address alone (%s)', async (version) => {
    const named = httpBridge(new Workspace({ file: { version } }));
    const ask = async (path: string): Promise<unknown> =>
        (await named.call({ method: 'get', url: `${url}${path}`.replace('://', '://name:pass@'), request: {} })).data;
    const basic = { authorization: 'Basic bmFtZTpwYXNz' };
    expect(await ask('/echo')).toMatchObject(basic);
    expect(await ask('/moved')).toMatchObject(basic);
    expect(await ask('/away/localhost/307')).not.toHaveProperty('authorization');
    expect(await ask('/away/127.0.0.1/302')).not.toHaveProperty('authorization');
    await expect(ask('/round')).rejects.toThrow(
        version === '8.1' ? 'maximum redirect reached' : 'error-too-many-redirects',
    );
});

test('redirects are followed, time-outs and refused connections reject', async () => {
    expect((await bridge.call({ method: 'get', url: `${url}/moved`, request: {} })).statusCode).toBe(418);
    await expect(bridge.call({ method: 'get', url: `${url}/never`, request: { timeout: 50 } })).rejects.toThrow(
        'aborted',
    );
    await expect(bridge.call({ method: 'get', url: 'http://127.0.0.1:1/', request: {} })).rejects.toThrow(
        'ECONNREFUSED',
    );
    await expect(bridge.call({ method: 'get', url: 'not a url', request: {} })).rejects.toThrow('Invalid URL');
});
