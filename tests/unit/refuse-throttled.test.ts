import { refuseThrottled } from '../../src/workspace/refuse-throttled';

const limited =
    'Error, too many requests. Please slow down. You must wait 23 seconds before trying this endpoint again. [error-too-many-requests]';

function thrown(error: unknown, what: string): unknown {
    try {
        refuseThrottled(error, what);
        return undefined;
    } catch (failure) {
        return failure;
    }
}

test('what the server’s limiter says over the engine is a matter of time, with its seconds', () => {
    expect(thrown(new Error(limited), 'addUserToRoom')).toMatchObject({
        code: 'rocketchat_throttled',
        details: { endpoint: 'addUserToRoom', seconds: '23' },
    });
    expect(thrown('[error-too-many-requests]', 'createRoom')).toMatchObject({
        details: { endpoint: 'createRoom', seconds: '60' },
    });
});

test.each([new Error('error-invalid-room'), 'You must wait 23 seconds', undefined])('%s is none', (error) => {
    expect(thrown(error, 'addUserToRoom')).toBeUndefined();
});
