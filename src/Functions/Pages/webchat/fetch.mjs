// Takes Bot Framework Web Chat out of its npm tarball, once: node fetch.mjs <target folder>
//
// The tarball alone (7 MB) and not `npm install`: the dependency tree of the package would be 500 MB, and webchat.js already
// holds all of it. npm itself downloads, so the user's own npm settings (registry, proxy, cache) apply. What comes in must
// have the pinned SHA-512, whatever registry it came from.

import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gunzipSync, gzipSync } from "node:zlib";

const here = dirname(fileURLToPath(import.meta.url));
const pin = JSON.parse(readFileSync(join(here, "webchat.json"), "utf8"));

class Refusal extends Error {}

const target = resolve(process.argv[2] ?? "webchat");
const mark = join(target, "pin.json");
const pinned = JSON.stringify(pin);
if (existsSync(mark) && readFileSync(mark, "utf8") === pinned) process.exit(0);

mkdirSync(dirname(target), { recursive: true });
const work = mkdtempSync(`${target}.`);
chmodSync(work, 0o755);
try {
  const entries = readTar(gunzipSync(download(work)));
  for (const [path, name] of Object.entries(pin.files)) {
    const content = entries.get(path);
    if (!content) throw new Refusal(`${pin.package} ${pin.version} holds no ${path}`);
    writeFileSync(join(work, name), content);
    if (!name.endsWith(".js")) continue;
    writeFileSync(join(work, `${name}.gz`), gzipSync(content, { level: 9 }));
    writeFileSync(join(work, `${name}.br`), brotli(content));
  }
  writeFileSync(join(work, "pin.json"), pinned);
  // The folder appears whole or not at all, also when two builds run at once: the second finds the first one's work.
  rmSync(target, { recursive: true, force: true });
  renameSync(work, target);
} catch (fault) {
  if (fault instanceof Refusal) {
    // In the form MSBuild shows as a build error.
    console.error(`webchat : error WEBCHAT: ${fault.message}`);
    process.exitCode = 1;
  } else if (fault.code !== "ENOTEMPTY" && fault.code !== "EEXIST") throw fault;
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** @returns {Buffer} the tarball, verified */
function download(folder) {
  const npm = spawnSync(
    "npm", ["pack", `${pin.package}@${pin.version}`, "--ignore-scripts", "--loglevel=error", "--pack-destination", "."],
    { cwd: folder, encoding: "utf8", shell: process.platform === "win32" });
  const tarball = readdirSync(folder).find((name) => name.endsWith(".tgz"));
  if (npm.error || npm.status !== 0 || !tarball)
    throw new Refusal(`npm could not bring ${pin.package} ${pin.version}. The chat on the page needs it once; after that builds work offline. `
      + `Check that "npm view ${pin.package} version" works here. npm said: ${npm.error?.message ?? firstFault(npm)}`);
  const bytes = readFileSync(join(folder, tarball));
  rmSync(join(folder, tarball));
  const integrity = `sha512-${createHash("sha512").update(bytes).digest("base64")}`;
  if (integrity !== pin.integrity)
    throw new Refusal(`${pin.package} ${pin.version} came with ${integrity}, but ${pin.integrity} is pinned in webchat.json. Nothing was used.`);
  return bytes;
}

/** Reads the regular files of a ustar archive. Every path we want is short, so long-name records are skipped. */
function readTar(archive) {
  const entries = new Map();
  for (let at = 0; at + 512 <= archive.length && archive[at] !== 0;) {
    const text = (start, length) => archive.toString("utf8", at + start, at + start + length).split("\0")[0];
    const size = parseInt(text(124, 12).trim(), 8);
    const kind = text(156, 1);
    const path = [text(345, 155), text(0, 100)].filter(Boolean).join("/");
    if (kind === "0" || kind === "") entries.set(path, archive.subarray(at + 512, at + 512 + size));
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return entries;
}

function brotli(content) {
  return brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
  });
}

function firstFault(npm) {
  return npm.stderr.split("\n").find((line) => /^npm (ERR!|error) .* /.test(line)) ?? `exit code ${npm.status}`;
}
