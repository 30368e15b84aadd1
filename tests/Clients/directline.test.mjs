// The real client library against the Direct Line server: what a browser would do, without the browser.
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { connect, ConnectionStatus } from './client.mjs';
import { startServer } from './server.mjs';

let server;
let number = 0;
const open = [];

before(async () => { server = await startServer(); });
after(() => server.stop());
afterEach(() => {
  for (const client of open.splice(0)) client.end();
});

async function start(options) {
  const conversation = await server.conversation(`c${++number}`);
  return { id: conversation.conversationId, token: conversation.token, client: join(conversation, options) };
}

function join({ token }, options) {
  const client = connect(server, { token, ...options });
  open.push(client);
  return client;
}

for (const webSocket of [true, false]) {
  describe(webSocket ? 'over a WebSocket' : 'polling', () => {
    it('hears the greeting, posts, and gets its own message back before the answer', async () => {
      const { client } = await start({ webSocket });
      await client.until((it) => it.texts.length === 1);

      const id = await client.post('dag', 'k7');

      await client.until((it) => it.texts.length === 3);
      assert.match(id, /^[\w-]{22}$/);
      assert.deepEqual(client.texts, ['Hallo', 'dag', 'echo: dag']);
      const [mine, answer] = ['dag', 'echo: dag'].map((text) => client.activities.find((it) => it.text === text));
      assert.equal(mine.channelData.clientActivityID, 'k7');
      assert.equal(mine.from.id, 'dl_user');
      assert.equal(answer.from.role, 'bot');
      assert.ok(mine.timestamp < answer.timestamp);
      assert.equal(client.status(), ConnectionStatus.Online);
    });

    it('sends five messages at once and finds each of them and each answer once', async () => {
      const { id, client } = await start({ webSocket });
      const words = ['een', 'twee', 'drie', 'vier', 'vijf'];

      await Promise.all(words.map((word) => client.post(word)));

      await client.until((it) => it.texts.length === 11);
      assert.deepEqual([...(await server.received(id))].sort(), [...words].sort());
      assert.deepEqual([...client.texts].sort(), ['Hallo', ...words, ...words.map((word) => `echo: ${word}`)].sort());
    });

    it('resends with the same id and is heard once', async () => {
      const { client } = await start({ webSocket });

      for (let i = 0; i < 3; i++) await client.post('dag', 'k1');
      await client.post('en verder', 'k2');

      await client.until((it) => it.texts.length === 5);
      assert.deepEqual(client.texts, ['Hallo', 'dag', 'echo: dag', 'en verder', 'echo: en verder']);
    });

    it('lives through storage that is away: told to retry, still connected, everything there afterwards', async () => {
      const { id, client } = await start({ webSocket });
      await client.until((it) => it.texts.length === 1);

      await server.away(true);
      const outcome = await client.post('dag', 'k1');
      await new Promise((done) => setTimeout(done, 450));
      await server.away(false);
      assert.equal(outcome, 'retry');
      await client.post('nog eens', 'k2');
      await server.say(id, 'van de bot zelf');

      await client.until((it) => it.texts.length === 4);
      assert.deepEqual(client.texts, ['Hallo', 'nog eens', 'echo: nog eens', 'van de bot zelf']);
      assert.equal(client.status(), ConnectionStatus.Online);
    });

    it('refreshes its token and goes on when the first one has expired', async () => {
      const { token, client } = await start({ webSocket, speed: 2000 });
      await client.until((it) => it.texts.length === 1);
      const first = client.token;
      await server.clock(45);
      await client.until((it) => it.token !== first);

      await server.clock(30);
      await client.post('dag');

      await client.until((it) => it.texts.includes('echo: dag'));
      const stale = await fetch(`${server.domain}/conversations`, { method: 'POST', headers: { authorization: `Bearer ${token}` } });
      assert.equal(stale.status, 403);
      assert.equal((await stale.json()).error.code, 'TokenExpired');
    });

    it('learns that the conversation is gone', async () => {
      const { id, client } = await start({ webSocket, speed: 100 });
      await client.until((it) => it.texts.length === 1);

      await server.delete(id);

      await client.until((it) => it.failure || it.status() === ConnectionStatus.Ended);
      await assert.rejects(client.post('dag'));
    });

    it('picks up a conversation after the page was loaded again', async () => {
      const { id, token, client } = await start({ webSocket });
      await client.post('dag');
      await client.until((it) => it.texts.length === 3);
      client.end();

      const again = join({ token }, { webSocket, conversationId: id });

      await again.until((it) => it.texts.length === 3);
      assert.deepEqual(again.texts, ['Hallo', 'dag', 'echo: dag']);
    });
  });
}

it('finds what it missed after its line broke', async () => {
  const { id, client } = await start({ speed: 100 });
  await client.until((it) => it.texts.length === 1);

  client.sockets[0].terminate();
  await server.say(id, 'gemist 1');
  await server.say(id, 'gemist 2');

  await client.until((it) => it.texts.length === 3);
  assert.deepEqual(client.texts, ['Hallo', 'gemist 1', 'gemist 2']);
  assert.equal(client.sockets.length, 2);
  assert.equal(client.status(), ConnectionStatus.Online);
});

it('opens another socket each time the server says that it is going away, and misses nothing', async () => {
  const restless = await startServer('150');
  try {
    const { token } = await restless.conversation('c1');
    const client = connect(restless, { token, speed: 100 });
    open.push(client);
    const words = Array.from({ length: 20 }, (_, i) => `woord ${i}`);

    for (const word of words) {
      await restless.say('c1', word);
      await new Promise((done) => setTimeout(done, 30));
    }

    await client.until((it) => it.texts.length === 21);
    assert.deepEqual(client.texts, ['Hallo', ...words]);
    assert.ok(client.sockets.length > 2, `${client.sockets.length} sockets`);
  } finally {
    for (const client of open.splice(0)) client.end();
    await restless.stop();
  }
});

it('is told what is wrong with a file, and stays connected', async () => {
  const { client } = await start();
  await client.until((it) => it.texts.length === 1);

  const answer = await fetch(`${server.domain}/conversations/c${number}/upload?userId=x`, {
    method: 'POST', headers: { authorization: `Bearer ${client.token}` }, body: new FormData(),
  });
  await client.post('dan maar in woorden');

  assert.equal(answer.status, 415);
  await client.until((it) => it.texts.length === 3);
});

it('asks for a session id, gets none, and goes on', async () => {
  const { client } = await start();

  assert.equal(await client.line.getSessionId().toPromise(), '');
  await client.post('dag');
  await client.until((it) => it.texts.includes('echo: dag'));
});

it('keeps what half an emoji came with', async () => {
  const { id, client } = await start();

  await client.post('voor \ud83d na 😀');

  await client.until((it) => it.texts.length === 3);
  assert.deepEqual(await server.received(id), ['voor \ufffd na 😀']);
});
