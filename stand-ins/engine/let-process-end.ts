import type { ChildProcess } from 'node:child_process';
import type { EventEmitter } from 'node:events';
import type { EnginePackage } from './engine-package';

/** 1.46.0's check whether an app's process still answers, as far as it is used here. */
interface LivenessManager {
    controller: EventEmitter;
    subprocess: ChildProcess;
    pingAbortController: EventEmitter;
    options: { pingFrequencyInMS: number };
    ping: () => void;
}

/**
 * 1.46.0 waits for the next ping of an app with a timer that keeps the host's process alive for 10 s after the app has
 * ended. Here each ping stands alone, and the wait between two is one that does not. What the engine does about a ping
 * that is not answered stays as it is.
 */
export function letProcessEnd(engine: EnginePackage): void {
    if (engine.version !== '1.46.0') return;
    const { LivenessManager } = engine.load('server/runtime/deno/LivenessManager') as {
        LivenessManager: { prototype: LivenessManager };
    };
    const { ping } = LivenessManager.prototype;
    LivenessManager.prototype.ping = function () {
        const pinged = this.subprocess;
        ping.call(this);
        this.controller.once('pong', () => {
            this.pingAbortController.emit('abort'); // answered: no next ping by the engine's own timer
            const next = () => {
                if (this.subprocess === pinged && pinged.exitCode === null && pinged.signalCode === null) this.ping();
            };
            setTimeout(next, this.options.pingFrequencyInMS).unref();
        });
    };
}
