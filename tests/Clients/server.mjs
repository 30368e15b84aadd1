// Starts the Direct Line server over a bot in memory (the test assembly of BotFramework) and stops it with the tests.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const assembly = process.env.BOTFRAMEWORK_TESTS
  ?? fileURLToPath(new URL('../BotFramework.Tests/bin/Debug/net10.0/InterviewBot.BotFramework.Tests.dll', import.meta.url));

export async function startServer(...args) {
  const server = spawn('dotnet', [assembly, 'serve', ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
  const [address] = await Promise.race([
    once(createInterface({ input: server.stdout }), 'line'),
    once(server, 'exit').then(([code]) => { throw new Error(`The server ended with ${code}; is it built? ${assembly}`); }),
  ]);
  const fault = async (path, method = 'POST') => {
    const answer = await fetch(new URL(`/faults/${path}`, address), { method });
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    const text = await answer.text();
    return text ? JSON.parse(text) : undefined;
  };
  return {
    address,
    domain: new URL('/v3/directline', address).href,
    conversation: (id) => fault(`conversation?id=${id}`),
    away: (on) => fault(`away?on=${on}`),
    delete: (id) => fault(`delete?id=${id}`),
    say: (id, text) => fault(`say?id=${id}&text=${encodeURIComponent(text)}`),
    clock: (minutes) => fault(`clock?minutes=${minutes}`),
    received: (id) => fault(`received?id=${id}`, 'GET'),
    async stop() {
      server.stdin.end();
      if (server.exitCode === null) await once(server, 'exit');
    },
  };
}
