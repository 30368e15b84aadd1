// Calls to the product's own JSON interface. Failures people can do something about are values: { status, body, code }.

export class Unreachable extends Error {}

/** Too many requests, or nobody behind the door for a moment: the same request can succeed a little later. Any other failure would fail again. */
const passing = [429, 502, 503, 504];

/** @returns {Promise<{status: number, body: any, etag: string|null}>} the answer, also when it is a refusal or a failure; throws Unreachable when asking again is all there is to do. */
export async function call(method, path, { body, etag, signal } = {}) {
  const headers = { Accept: "application/json" };
  if (body !== undefined) headers["Content-Type"] = "application/json";
  if (etag) headers["If-None-Match"] = etag;
  let response;
  try {
    response = await fetch(path, { method, headers, body: body === undefined ? undefined : JSON.stringify(body), cache: "no-store", signal });
  } catch (fault) {
    if (signal?.aborted) throw fault;
    throw new Unreachable(fault.message);
  }
  if (passing.includes(response.status)) throw new Unreachable(`${response.status}`);
  const isJson = response.headers.get("content-type")?.includes("json");
  return { status: response.status, body: isJson ? await response.json().catch(() => null) : null, etag: response.headers.get("etag") };
}

/** Repeats a call until the server can be reached; waits 1, 2, 4, then 5 seconds, less when the browser says it is online again. */
export async function callUntilReached(method, path, options = {}, onWaiting = () => {}) {
  for (let attempt = 0; ; attempt++) {
    try {
      return await call(method, path, options);
    } catch (fault) {
      if (!(fault instanceof Unreachable)) throw fault;
      onWaiting(attempt);
      await pause(Math.min(5000, 1000 * 2 ** attempt));
    }
  }
}

/** Waits that long, or until the browser comes back online. */
export function pause(milliseconds) {
  return new Promise((done) => {
    const finish = () => { clearTimeout(timer); removeEventListener("online", finish); done(); };
    const timer = setTimeout(finish, milliseconds);
    addEventListener("online", finish, { once: true });
  });
}
