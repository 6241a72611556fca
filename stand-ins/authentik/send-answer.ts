import { setTimeout as sleep } from 'node:timers/promises';
import type { Response } from 'express';
import type { Answer } from './exchange';
import type { Fault } from './faults';

/** Waits until the other side took what was written, or went away. */
function drained(response: Response): Promise<void> {
    return new Promise((resolve) => {
        const done = (): void => {
            response.off('drain', done);
            response.off('close', done);
            resolve();
        };
        response.on('drain', done);
        response.on('close', done);
    });
}

/** Writes pieces for as long as the other side reads, a few at a time: whoever waits for the end keeps all of them. */
async function pour(response: Response, piece: (n: number) => string): Promise<void> {
    for (let n = 0; !response.destroyed; n++) {
        if (!response.write(piece(n))) await drained(response);
        if (n % 16 === 0) await sleep(10, undefined, { ref: false });
    }
}

/** Sends an answer, with what a fault does to its body on the way. */
export async function sendAnswer(response: Response, answer: Answer, fault: Fault = {}): Promise<void> {
    const { status, headers = {}, body } = answer;
    response.status(status);
    const isText = typeof body === 'string';
    if (body !== undefined && !isText) {
        response.setHeader('Content-Type', 'application/json');
    }
    for (const [name, value] of Object.entries(headers)) {
        response.setHeader(name, value);
    }
    if (status === 204) {
        response.removeHeader('Content-Type');
    }
    const bytes = Buffer.from(body === undefined ? '' : isText ? body : JSON.stringify(body));
    const half = bytes.subarray(0, Math.floor(bytes.length / 2));
    if (fault.endless) {
        response.write(bytes);
        await pour(response, fault.endless);
        return;
    }
    response.setHeader('Content-Length', bytes.length);
    if (fault.cutOff) {
        response.write(half, () => response.destroy());
        return;
    }
    if (fault.pauseMs !== undefined) {
        response.write(half);
        await sleep(fault.pauseMs, undefined, { ref: false });
        response.end(bytes.subarray(half.length));
        return;
    }
    response.end(bytes);
}
