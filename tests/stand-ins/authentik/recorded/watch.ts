import { decodeJwt, decodeProtectedHeader } from 'jose';

import { compareValues } from './compare';
import type { Listener, ReceivedRequest } from './listener';
import type { Placeholders } from './placeholders';
import type { RecordedExchange } from './recording';
import type { SteppedClock, StandInAuthentik } from '../../../../stand-ins/authentik';
import { api, rows } from '../test-client';

type Json = Record<string, unknown>;

/** How long the people who recorded waited; where a receiver failed they waited longer. */
const WATCHED = 5_000;
const WATCHED_FAILING = 45_000;
/** No delivery is tried again after so long. */
const GIVEN_UP = 20 * 60_000;

/** What differs by nature: where in the code something crashed. */
function withoutTraces(value: unknown): unknown {
    if (typeof value === 'string' && value.includes('Traceback (most recent call last)')) {
        return value.split('\n').at(-1);
    }
    if (Array.isArray(value)) {
        return value.map(withoutTraces);
    }
    if (typeof value !== 'object' || value === null) {
        return value;
    }
    return Object.fromEntries(
        Object.entries(value).map(([key, inner]) => [key, key === 'frames' ? [] : withoutTraces(inner)]),
    );
}

/** Within the printed form of a dictionary: scopes, and numbers of users that came or went. */
function sortedText(text: string): string {
    return text
        .replace(/('scopes': ')([^']*)'/, (_, key: string, scopes: string) => `${key}${sortedWords(scopes)}'`)
        .replace(/\[(\d+(?:, \d+)+)\]/, (_, numbers: string) => `[${numbers.split(', ').sort().join(', ')}]`);
}

function sortedWords(text: string): string {
    return text.split(' ').sort().join(' ');
}

/** Scopes, and who came to a group or went, come in the order of a set. */
function sorted(value: unknown): unknown {
    if (Array.isArray(value)) {
        return value.map(sorted);
    }
    if (typeof value === 'string') {
        return sortedText(value);
    }
    if (typeof value !== 'object' || value === null) {
        return value;
    }
    return Object.fromEntries(
        Object.entries(value).map(([key, inner]) => {
            if (key === 'scopes' && typeof inner === 'string') {
                return [key, sortedWords(inner)];
            }
            const isSet = ['add', 'remove'].includes(key) && Array.isArray(inner);
            return [key, isSet ? (inner as number[]).map(Number).sort() : sorted(inner)];
        }),
    );
}

/** Users by their numbers, so that what is told of several can be sorted. */
function withUsers(value: unknown, placeholders: Placeholders): unknown {
    const text = JSON.stringify(value).replace(/("?)(<pk:user [^<>]*>)\1/g, (all, _, placeholder: string) =>
        placeholders.isBound(placeholder) ? placeholders.fill(placeholder) : all,
    );
    return JSON.parse(text) as unknown;
}

/**
 * Where the test button was pressed, deliveries of the rules made before may have come in late: they were put to the
 * exchange during which they came. What the button sends is about no object.
 */
function withoutLate(webhooks: Json[], title: string): Json[] {
    const isAboutObject = ({ body }: Json): boolean => {
        const { model, body: text } = body as { model?: unknown; body?: unknown };
        return (model ?? null) !== null || String(text).startsWith('model_created: ');
    };
    return title.startsWith('test of the transport') ? webhooks.filter((one) => !isAboutObject(one)) : webhooks;
}

const comparable = (value: unknown, placeholders: Placeholders): unknown =>
    sorted(withoutTraces(withUsers(value, placeholders)));

/** Compares what came in no certain order: each of the recorded has one among the actual. */
function compareUnordered(recorded: unknown[], actual: unknown[], name: string, placeholders: Placeholders): string[] {
    const left = actual.map((one) => comparable(one, placeholders));
    const differences = recorded
        .map((one) => comparable(one, placeholders))
        .flatMap((wanted, n) => {
            const tries = left.map((one) => {
                const draft = placeholders.copy();
                return { draft, differences: compareValues(wanted, one, `${name}[${n}]`, draft) };
            });
            const fitting = tries.findIndex((one) => one.differences.length === 0);
            if (fitting >= 0) {
                left.splice(fitting, 1);
                placeholders.learn(tries[fitting]?.draft);
                return [];
            }
            const nearest = tries.sort((a, b) => a.differences.length - b.differences.length)[0]?.differences;
            return nearest ?? [`${name}[${n}]: ${JSON.stringify(wanted)} was recorded, nothing came`];
        });
    return [
        ...differences,
        ...(recorded.length < actual.length
            ? [`${name}: ${recorded.length} were recorded, ${actual.length} came: ${JSON.stringify(left)}`]
            : []),
    ];
}

function without(item: Json, ...names: string[]): Json {
    return Object.fromEntries(Object.entries(item).filter(([name]) => !names.includes(name)));
}

/** The length follows from the body, whose numbers have other lengths here. */
function shownRequest({ method, path, headers, text }: ReceivedRequest): Json {
    const isForm = headers['content-type']?.startsWith('application/x-www-form') ?? false;
    const body: unknown = isForm ? Object.fromEntries(new URLSearchParams(text)) : JSON.parse(text);
    return { method, path, headers: without(headers, 'content-length'), body };
}

function recordedRequest(request: Json): Json {
    const { headers, ...rest } = without(request, 'after ms', 'same body as attempt', 'times');
    return { ...rest, ...(headers !== undefined && { headers: without(headers as Json, 'content-length') }) };
}

function shownLogout(request: ReceivedRequest): Json {
    const token = new URLSearchParams(request.text).get('logout_token') ?? '';
    const payload = decodeJwt(token);
    return {
        ...shownRequest(request),
        logout_token: { header: decodeProtectedHeader(token), payload },
        'lasts until': `iat + ${Number(payload.exp) - Number(payload.iat)} s`,
    };
}

/** Each has times of its own: of them only how long it lasts is compared. */
function recordedLogout(request: Json): Json {
    const { exp } = (request.times ?? {}) as { exp?: string };
    const text = JSON.stringify(recordedRequest(request)).replaceAll(/<epoch:\w+>/g, '<int>');
    return { ...(JSON.parse(text) as Json), ...(exp !== undefined && { 'lasts until': exp }) };
}

/** Of attempts at a logout that failed: where it went, when, and that each has a token of its own. */
function shownAttempts(received: ReceivedRequest[]): Json[] {
    const payloads = received.map(({ text }) => decodeJwt(new URLSearchParams(text).get('logout_token') ?? ''));
    return received.map(({ path }, n) => ({
        path,
        'jti same as attempt': payloads.findIndex(({ jti }) => jti === payloads[n]?.jti) + 1,
        'iat minus iat of the first': Number(payloads[n]?.iat) - Number(payloads[0]?.iat),
    }));
}

/** Looks at what an exchange brings about beside its answer: events, webhooks and logouts. */
export class Watch {
    private events = 0;
    private received = 0;

    constructor(
        private readonly authentik: StandInAuthentik,
        private readonly clock: SteppedClock,
        private readonly listener: Listener,
    ) {}

    /** Lets everything be sent or given up, unlooked at. */
    async pass(): Promise<void> {
        await this.wait(GIVEN_UP);
    }

    begin(): void {
        this.events = this.authentik.events.length;
        this.received = this.listener.received.length;
    }

    async compare(exchange: RecordedExchange, placeholders: Placeholders): Promise<string[]> {
        const { events, webhooks, backchannel } = exchange;
        if (!events && !webhooks && !backchannel) {
            return [];
        }
        await this.wait(exchange.title.includes('answers 500 (') ? WATCHED_FAILING : WATCHED);
        const received = this.listener.received.slice(this.received);
        const isAttempt = backchannel?.some((one) => 'jti same as attempt' in one) ?? false;
        return [
            ...(events ? compareUnordered(events, await this.newEvents(), 'events', placeholders) : []),
            ...(webhooks
                ? compareUnordered(
                      withoutLate(webhooks, exchange.title).map(recordedRequest),
                      received.map(shownRequest),
                      'webhooks',
                      placeholders,
                  )
                : []),
            ...(backchannel
                ? compareUnordered(
                      backchannel.map(recordedLogout),
                      isAttempt ? shownAttempts(received) : received.map(shownLogout),
                      'backchannel',
                      placeholders,
                  )
                : []),
        ];
    }

    /** Lets the clock go on, and everything be sent that is due by then. */
    private async wait(milliseconds: number): Promise<void> {
        for (let left = milliseconds; left > 0;) {
            const step = Math.min(this.clock.untilNext ?? left, left);
            this.clock.advance(step);
            await this.authentik.attemptsDone();
            left -= Math.max(step, 1);
        }
    }

    /** the oldest first, as they were recorded */
    private async newEvents(): Promise<Json[]> {
        const count = this.authentik.events.length - this.events;
        const newest = count === 0 ? [] : rows(await api(this.authentik, `/events/events/?page_size=${count}`));
        return newest.reverse();
    }
}
