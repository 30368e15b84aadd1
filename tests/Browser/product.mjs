// The real product on a port of its own with a store of its own.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(fileURLToPath(import.meta.url), "../../..");
// INTERVIEWBOT_PRODUCT names another build, such as the native one.
const executable = process.env.INTERVIEWBOT_PRODUCT
  ?? ["Release", "Debug"].map((kind) => join(root, `src/Functions/bin/${kind}/net10.0/InterviewBot`)).find(existsSync);

export class Product {
  #process = null;
  #folder = mkdtempSync(join(tmpdir(), "interviewbot-"));
  #port;
  url;

  static async start(settings = {}) {
    if (!executable) throw new Error("The product is not built: dotnet build src/Functions");
    const product = new Product();
    product.#port = await freePort();
    product.url = `http://127.0.0.1:${product.#port}`;
    product.settings = settings;
    await product.restart();
    return product;
  }

  async restart() {
    this.#process = spawn(executable, [], {
      env: { ...process.env, Url: this.url, DataFolder: this.#folder, ...this.settings },
      stdio: ["ignore", "ignore", "inherit"],
    });
    for (const deadline = Date.now() + 20_000; Date.now() < deadline;) {
      const health = await fetch(`${this.url}/api/health`).catch(() => null);
      if (health?.ok) return;
      if (this.#process.exitCode !== null) throw new Error(`The product ended with code ${this.#process.exitCode}.`);
      await new Promise((done) => setTimeout(done, 50));
    }
    throw new Error("The product did not start within 20 seconds.");
  }

  /** Ends the process as a power cut would. */
  async kill() {
    const gone = once(this.#process, "exit");
    this.#process.kill("SIGKILL");
    await gone;
  }

  async stop() {
    await this.kill();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

async function freePort() {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}
