/**
 * Loaded into the sandbox on Node before the engine: tells on a pipe of its own for how long the event loop was blocked. The time
 * that passed counts, or the processor's, whichever is less: that another process had the core is no block of the app.
 */
const { writeSync } = require('node:fs');
const { performance } = require('node:perf_hooks');

const EVERY_MS = 5;
const TOLD_FROM_MS = 20;
const PIPE = 3;

let used = process.cpuUsage();
let at = performance.now();
setInterval(() => {
    const { user, system } = process.cpuUsage(used);
    const now = performance.now();
    const blocked = Math.min(now - at - EVERY_MS, (user + system) / 1000);
    used = process.cpuUsage();
    at = now;
    if (blocked >= TOLD_FROM_MS) writeSync(PIPE, `${Math.round(blocked)}\n`);
}, EVERY_MS).unref();
