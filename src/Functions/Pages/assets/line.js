// A Direct Line connection that does not give up. Web Chat sees one connection; behind it, broken ones are replaced.
//
// Why: the client inside Web Chat stops polling for good at the first failed request while still saying it is connected, ends its
// session at one 403, and loses a message when a POST fails. Here a message is posted again under the same
// clientActivityID (the server knows it by that id) until it arrives, and what a new connection replays is shown once.

import { pause } from "./api.js";

const online = 2;
const lost = [3, 4, 5]; // expired token, failed to connect, ended
const silentMilliseconds = 10_000; // a poll comes every second; a slow answer may take some
const watchMilliseconds = 3_000;

export class Line {
  #openSession;
  #onState;
  #inner = null;
  #subscriptions = [];
  #opening = null;
  #closed = false;
  #seen = new Set();
  #unsent = 0;
  #heard = 0;
  #polling = false;
  #activities = new Broadcast();
  #status = new Broadcast(1);

  /** @param openSession gives the next session, { token, stream }, or null when the interview is gone.
   *  @param onState hears "connecting", "online" or "lost". */
  constructor(openSession, onState) {
    this.#openSession = openSession;
    this.#onState = onState;
    this.activity$ = this.#activities;
    this.connectionStatus$ = this.#status;
    this.#watch();
  }

  get hasUnsent() { return this.#unsent > 0; }

  /** Opens, or replaces, the connection behind this line. Several wishes at once open one. */
  open() {
    this.#opening ??= this.#replace().finally(() => { this.#opening = null; });
    return this.#opening;
  }

  postActivity(activity) {
    return observable(async () => {
      this.#unsent++;
      try {
        return await this.#post(activity);
      } finally {
        this.#unsent--;
      }
    });
  }

  end() {
    this.#closed = true;
    this.#release();
  }

  async #post(activity) {
    for (let wait = 500; !this.#closed; wait = Math.min(5000, wait * 2)) {
      try {
        const id = await first(this.#inner?.postActivity(activity));
        // The client answers "retry" instead of failing when the server could not be reached or failed.
        if (id !== "retry") return id;
        this.#onState("lost");
      } catch (fault) {
        // 429: too fast, waiting is all it takes. 401: the token is too old, a new session helps. Any other refusal will be
        // refused again: Web Chat says so at the message.
        if (fault?.status >= 400 && fault.status !== 401 && fault.status !== 429) throw fault;
        if (fault?.status === 401) this.open();
      }
      await pause(wait);
      await this.#opening;
    }
    throw new Error("closed");
  }

  async #replace() {
    const session = await this.#openSession();
    if (!session || this.#closed) return;
    this.#release();
    this.#heard = performance.now();
    this.#polling = !session.stream;
    const inner = WebChat.createDirectLine({ token: session.token, domain: `${location.origin}/v3/directline`, webSocket: session.stream });
    this.#inner = inner;
    const reopen = () => { if (inner === this.#inner) this.#later(); };
    this.#subscriptions = [
      inner.connectionStatus$.subscribe((status) => {
        if (inner !== this.#inner) return;
        if (lost.includes(status)) { this.#onState("lost"); this.#later(); return; }
        if (status === online) { this.#heard = performance.now(); this.#onState("online"); }
        // Web Chat is told of the first connection only: later ones are this line's own affair.
        if (this.#status.last !== online) this.#status.next(status);
      }),
      inner.activity$.subscribe((activity) => this.#receive(activity), reopen, reopen),
    ];
  }

  #receive(activity) {
    this.#heard = performance.now();
    const key = activity.id ?? activity.channelData?.clientActivityID;
    if (key && this.#seen.has(key)) return;
    if (key) this.#seen.add(key);
    this.#activities.next(activity);
  }

  async #later() {
    await pause(1000);
    if (!this.#closed) this.open();
  }

  #release() {
    const inner = this.#inner;
    this.#inner = null;
    for (const subscription of this.#subscriptions) subscription.unsubscribe();
    this.#subscriptions = [];
    inner?.end();
  }

  // Polling that stopped says nothing; the browser's own record of requests does.
  #watch() {
    let hiddenSince = 0;
    const requests = new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if (/\/v3\/directline\/conversations\/[^/]+\/activities/.test(entry.name)) this.#answered(entry);
    });
    requests.observe({ type: "resource" });
    setInterval(() => {
      if (this.#polling && !document.hidden && !this.#opening && performance.now() - this.#heard > silentMilliseconds) {
        this.#onState("lost");
        this.open();
      }
    }, watchMilliseconds);
    // A phone that slept may hold a dead socket or a stopped poll: after a real pause, start afresh.
    document.addEventListener("visibilitychange", () => {
      if (document.hidden) { hiddenSince = performance.now(); return; }
      if (this.#inner && performance.now() - hiddenSince > 30_000) this.open();
      this.#heard = performance.now();
    });
    addEventListener("online", () => { if (this.#inner) this.open(); });
    addEventListener("offline", () => this.#onState("lost"));
  }

  #answered(entry) {
    // "Too many requests" is an answer too: the server is there, and the client waits as it asks.
    if ((entry.responseStatus >= 400 && entry.responseStatus !== 429) || entry.responseStatus === 0) {
      // If that was the poll, it was the last one: the next look replaces the connection.
      this.#heard = -Infinity;
      return;
    }
    this.#heard = performance.now();
    if (this.#inner && !this.#opening) this.#onState("online");
  }
}

/** The part of an observable that Web Chat uses; replays the last `memory` values to whoever subscribes later. */
class Broadcast {
  #observers = new Set();
  #memory;
  #kept = [];

  constructor(memory = Infinity) { this.#memory = memory; }

  get last() { return this.#kept.at(-1); }

  next(value) {
    this.#kept.push(value);
    if (this.#kept.length > this.#memory) this.#kept.shift();
    for (const observer of [...this.#observers]) observer.next?.(value);
  }

  subscribe(observer, error, complete) {
    const full = typeof observer === "function" ? { next: observer, error, complete } : observer;
    this.#observers.add(full);
    for (const value of [...this.#kept]) full.next?.(value);
    return { unsubscribe: () => this.#observers.delete(full) };
  }
}

function observable(run) {
  return {
    subscribe(observer, error, complete) {
      const full = typeof observer === "function" ? { next: observer, error, complete } : observer;
      let wanted = true;
      run().then(
        (value) => { if (wanted) { full.next?.(value); full.complete?.(); } },
        (fault) => { if (wanted) full.error?.(fault); });
      return { unsubscribe() { wanted = false; } };
    },
  };
}

function first(source) {
  if (!source) return Promise.resolve("retry");
  return new Promise((resolve, reject) => {
    source.subscribe({ next: resolve, error: reject, complete: () => reject(new Error("nothing came")) });
  });
}
