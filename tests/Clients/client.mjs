// The client library that Web Chat is built on, in node: with XMLHttpRequest and WebSocket from packages, and with time that runs faster.
import { createRequire } from 'node:module';
import { EventEmitter, once } from 'node:events';

const require = createRequire(import.meta.url);
globalThis.XMLHttpRequest = require('xhr2');
globalThis.WebSocket = require('ws');
const { DirectLine, ConnectionStatus } = require('botframework-directlinejs');
const { async: realTime } = require('rxjs/scheduler/async');

export { ConnectionStatus };

// The library refreshes its token every 15 minutes, pings every 20 s and reconnects after 3 to 15 s; all of it on this scheduler.
const began = realTime.now();
const faster = (factor) => ({
  now: () => began + (realTime.now() - began) * factor,
  schedule: (work, delay, state) => realTime.schedule(work, (delay ?? 0) / factor, state),
});

/** A client that collects what it is sent. `sockets` are the WebSockets it opened; `token` the one it uses now. */
export function connect(server, options = {}) {
  const sockets = [];
  const watched = class extends globalThis.WebSocket {
    constructor(url) {
      super(url);
      sockets.push(this);
    }
  };
  const { speed = 1, ...rest } = options;
  const line = new DirectLine({
    domain: server.domain, timeout: 20_000, pollingInterval: 200, random: () => 0, WebSocket: watched, scheduler: faster(speed), ...rest,
  });
  const changes = new EventEmitter();
  changes.setMaxListeners(0);
  const activities = [];
  const statuses = [];
  let failure;
  const subscriptions = [
    line.connectionStatus$.subscribe((status) => { statuses.push(status); changes.emit('change'); }),
    line.activity$.subscribe(
      (activity) => { activities.push(activity); changes.emit('change'); },
      (error) => { failure = error; changes.emit('change'); }),
  ];
  const client = {
    line, sockets, activities, statuses,
    get failure() { return failure; },
    get token() { return line.token; },
    // In the order of their timestamps, as Web Chat draws them: sets that come right after one another the library hands out interleaved.
    get texts() { return activities.filter((it) => it.type === 'message').sort((a, b) => a.timestamp.localeCompare(b.timestamp)).map((it) => it.text); },
    status: () => statuses.at(-1),
    /** Waits until the condition holds; looks whenever something has come in, and now and then. */
    async until(condition, what = condition.toString()) {
      const deadline = Date.now() + 30_000;
      while (!condition(client)) {
        if (Date.now() > deadline) throw new Error(`Not within 30 s: ${what}; has ${JSON.stringify(client.texts)}, status ${client.status()}`);
        const tick = new AbortController();
        const timer = setTimeout(() => tick.abort(), 25);
        await once(changes, 'change', { signal: tick.signal }).catch(() => {});
        clearTimeout(timer);
      }
    },
    /** Posts a message as Web Chat does; resolves to the id, or to "retry", or rejects with the error. */
    post: (text, clientActivityID = `k${activities.length}.${text}`) => line.postActivity({
      type: 'message', text, textFormat: 'plain', channelId: 'webchat', from: { id: 'ignored', name: '', role: 'user' }, locale: 'nl-BE',
      localTimestamp: '2026-11-23T10:00:00.000+01:00', attachments: [], channelData: { clientActivityID, attachmentSizes: [] },
    }).toPromise(),
    end() {
      for (const subscription of subscriptions) subscription.unsubscribe();
      line.end();
    },
  };
  return client;
}
