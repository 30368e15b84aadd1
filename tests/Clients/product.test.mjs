// The real client library against the whole product; product.mjs says which one.
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { connect, ConnectionStatus } from './client.mjs';
import { missing, startProduct, untouchable } from './product.mjs';

let server;
const open = [];

before(async () => { server = missing || await startProduct(); });
after(() => missing || server.stop());
afterEach(() => {
  for (const client of open.splice(0)) client.end();
});

async function call(method, path, body, { address } = server) {
  const answer = await fetch(new URL(path, address), { method, headers: { 'content-type': 'application/json' }, body: body && JSON.stringify(body) });
  assert.ok(answer.ok, `${method} ${path}: ${answer.status}`);
  return answer.status === 204 ? undefined : answer.json();
}

async function begin(product = server) {
  const { version } = await call('GET', '/api/privacy?language=nl', undefined, product);
  const { token } = await call('POST', '/api/interviews', { language: 'nl', guide: 'past-job', consent: true, notice: version }, product);
  return token;
}

async function join(interview, options, product = server) {
  const { token } = await call('POST', `/api/interviews/${interview}/session`, undefined, product);
  const client = connect(product, { token, ...options });
  open.push(client);
  await client.until((it) => it.texts.length > 0);
  return client;
}

for (const webSocket of [true, false]) {
  describe(webSocket ? 'the product over a WebSocket' : 'the product, polled', { skip: missing }, () => {
    it('asks, hears the answer, and asks on', async () => {
      const client = await join(await begin(), { webSocket });

      await client.post('verkoper in een bakkerij', 'k1');

      await client.until((it) => it.texts.length === 3);
      const mine = client.activities.find((it) => it.text === 'verkoper in een bakkerij');
      assert.equal(mine.channelData.clientActivityID, 'k1');
      assert.equal(mine.from.role, 'user');
      assert.ok(client.activities.every((it) => it.textFormat === 'plain' && !JSON.stringify(it).includes(':null')));
      assert.equal(new Set(client.activities.map((it) => it.id)).size, 3);
    });

    it('takes the same message sent three times at once for one', async () => {
      const client = await join(await begin(), { webSocket });

      await Promise.all([1, 2, 3].map(() => client.post('verkoper in een bakkerij', 'k1')));
      await client.post('help', 'k2');

      await client.until((it) => it.texts.length === 5);
      assert.deepEqual(client.texts.filter((_, i) => i % 2 === 1), ['verkoper in een bakkerij', 'help']);
    });

    it('takes different messages sent at once one after the other, and answers each', async () => {
      const client = await join(await begin(), { webSocket });
      const words = ['kok', 'een brasserie in Gent', 'koken voor de gasten'];

      await Promise.all(words.map((word) => client.post(word)));

      await client.until((it) => it.texts.length === 7);
      assert.deepEqual(client.texts.filter((_, i) => i % 2 === 1).sort(), [...words].sort());
    });

    it('shows everything in a second tab and goes on there', async () => {
      const interview = await begin();
      const one = await join(interview, { webSocket });
      await one.post('kok');
      await one.until((it) => it.texts.length === 3);

      const two = await join(interview, { webSocket });
      await two.until((it) => it.texts.length === 3);
      await two.post('een brasserie in Gent');

      await one.until((it) => it.texts.length === 5);
      assert.deepEqual(one.texts.slice(0, 4), [...two.texts.slice(0, 3), 'een brasserie in Gent']);
    });

    it('keeps awkward text as it is', async () => {
      const client = await join(await begin(), { webSocket });
      const awkward = '=HYPERLINK("x") <script>\u202Egnp.exe 👩‍👩‍👧 ' + 'é'.repeat(40_000) + ' einde';

      await client.post(awkward, 'k1');

      await client.until((it) => it.texts.length >= 3);
      assert.equal(client.texts[1], awkward);
    });

    it('says that everything is deleted, to the one who asked for it in the chat, and ends', async () => {
      const interview = await begin();
      const client = await join(interview, { webSocket, speed: 100 });
      await client.post('verwijder alles', 'k1');
      await client.until((it) => it.texts.length === 3);

      await client.post('Ja, verwijder alles', 'k2');

      await client.until((it) => it.texts.length === 5 && (it.failure || it.status() === ConnectionStatus.Ended));
      assert.ok(client.activities.some((it) => it.channelData?.clientActivityID === 'k2'));
      assert.equal((await fetch(new URL(`/api/interviews/${interview}/session`, server.address), { method: 'POST' })).status, 404);
    });

    it('ends for everyone when the interview is deleted', async () => {
      const interview = await begin();
      const client = await join(interview, { webSocket, speed: 100 });

      await call('DELETE', `/api/interviews/${interview}`);

      await client.until((it) => it.failure || it.status() === ConnectionStatus.Ended);
    });
  });
}

it('goes on in the same page after the server was killed, and has lost nothing', { skip: untouchable }, async () => {
  const product = await startProduct({ own: true });
  try {
    const interview = await begin(product);
    const client = await join(interview, { speed: 100 }, product);
    await client.post('kok', 'k1');
    await client.until((it) => it.texts.length === 3);

    await product.kill();
    const whileAway = await client.post('een brasserie in Gent', 'k2');
    await product.start();
    await client.until((it) => it.sockets.length > 1 && it.sockets.at(-1).readyState === 1);
    await client.post('een brasserie in Gent', 'k3');

    await client.until((it) => it.texts.length === 5);
    assert.equal(whileAway, 'retry');
    assert.deepEqual([client.texts[1], client.texts[3]], ['kok', 'een brasserie in Gent']);
    assert.equal(client.status(), ConnectionStatus.Online);
  } finally {
    for (const client of open.splice(0)) client.end();
    await product.stop();
  }
});
