// The whole product: one that runs already (INTERVIEWBOT_URL), or an executable to be started (INTERVIEWBOT_EXE) on a port and a data folder of its own.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const { INTERVIEWBOT_URL: url, INTERVIEWBOT_EXE: executable } = process.env;

/** Why the product cannot be tested here, or false. */
export const missing = !url && !executable && 'neither INTERVIEWBOT_URL nor INTERVIEWBOT_EXE is set';

/** Why the product cannot be killed here, or false. */
export const untouchable = !executable && 'INTERVIEWBOT_EXE is not set';

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

export async function startProduct({ own = false } = {}) {
  if (url && !own) return { address: url, domain: new URL('/v3/directline', url).href, stop: async () => {} };
  const address = `http://localhost:${await freePort()}`;
  const data = await mkdtemp(join(tmpdir(), 'interviewbot-'));
  let process;
  const product = {
    address,
    domain: `${address}/v3/directline`,
    async start() {
      process = spawn(resolve(executable), ['--Url', address, '--DataFolder', data], { cwd: dirname(resolve(executable)), stdio: ['ignore', 'ignore', 'inherit'] });
      for (let i = 0; i < 1200; i++) {
        const answer = await fetch(`${address}/api/health`).catch(() => undefined);
        if (answer?.ok) return;
        if (process.exitCode !== null) throw new Error(`The product ended with ${process.exitCode}`);
        await new Promise((done) => setTimeout(done, 25));
      }
      throw new Error('The product is not ready after 30 s');
    },
    async kill() {
      process.kill('SIGKILL');
      await once(process, 'exit');
    },
    async stop() {
      if (process.exitCode === null && process.signalCode === null) await product.kill();
      await rm(data, { recursive: true, force: true });
    },
  };
  await product.start();
  return product;
}
