/** What two processes of one cluster of servers talk through: the channel that `fork` gives to both ends. */
export interface Channel {
    send(message: unknown): void;
    onMessage(listen: (message: unknown) => void): void;
}

type Message =
    | { ask: number; what: string; given: unknown[] }
    | { answer: number; value?: unknown; failure?: { message: string; code: unknown } };

/** Questions and answers in both directions, each question answered once. */
export class Wire {
    private next = 0;
    private readonly open = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();

    constructor(
        private readonly channel: Channel,
        private readonly answer: (what: string, given: unknown[]) => unknown,
    ) {
        channel.onMessage((message) => this.received(message as Message));
    }

    async ask(what: string, ...given: unknown[]): Promise<unknown> {
        const ask = this.next++;
        return new Promise((resolve, reject) => {
            this.open.set(ask, { resolve, reject });
            this.channel.send({ ask, what, given });
        });
    }

    /** The other end is gone: nobody answers any more. */
    end(): void {
        for (const { reject } of this.open.values()) reject(new Error('The other process has ended'));
        this.open.clear();
    }

    private received(message: Message): void {
        if ('ask' in message) {
            void this.answered(message.ask, message.what, message.given);
            return;
        }
        const waiting = this.open.get(message.answer);
        this.open.delete(message.answer);
        if (!message.failure) waiting?.resolve(message.value);
        else waiting?.reject(Object.assign(new Error(message.failure.message), { error: message.failure.code }));
    }

    private async answered(ask: number, what: string, given: unknown[]): Promise<void> {
        try {
            const value = await this.answer(what, given);
            this.channel.send({ answer: ask, value });
        } catch (error) {
            const { message, error: code } = error as Error & { error?: unknown };
            this.channel.send({ answer: ask, failure: { message, code: typeof code === 'string' ? code : undefined } });
        }
    }
}
