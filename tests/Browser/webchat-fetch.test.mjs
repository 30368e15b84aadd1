// How Web Chat gets into the build, with an npm of our own on the path: no network.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { after, beforeEach, describe, test } from "node:test";

const source = join(fileURLToPath(import.meta.url), "../../../src/Functions/Pages/webchat");
const pin = JSON.parse(readFileSync(join(source, "webchat.json"), "utf8"));

describe("Fetching Web Chat", () => {
  const folder = mkdtempSync(join(tmpdir(), "webchat-"));
  const target = join(folder, "out/webchat");
  beforeEach(() => rmSync(dirname(target), { recursive: true, force: true }));
  after(() => rmSync(folder, { recursive: true, force: true }));

  test("refuses a tarball that is not the pinned one, and leaves nothing behind", () => {
    const run = fetchWith("echo something else > botframework-webchat.tgz");
    assert.equal(run.status, 1);
    assert.match(run.stderr, /webchat : error WEBCHAT: .*is pinned in webchat\.json\. Nothing was used\./);
    assert.deepEqual(readdirSync(dirname(target)), []);
  });

  test("says so plainly when npm cannot be reached", () => {
    const run = fetchWith("echo 'npm error code ECONNREFUSED' >&2; exit 1");
    assert.equal(run.status, 1);
    assert.match(run.stderr, /webchat : error WEBCHAT: npm could not bring botframework-webchat .*ECONNREFUSED/);
    assert.ok(!existsSync(target));
  });

  test("asks nothing of npm when it is there already", () => {
    mkdirSync(target, { recursive: true });
    writeFileSync(join(target, "pin.json"), JSON.stringify(pin));
    assert.equal(fetchWith("exit 1").status, 0);
  });

  test("names the version and no registry", () => {
    assert.match(pin.version, /^\d+\.\d+\.\d+$/);
    assert.match(pin.integrity, /^sha512-/);
    for (const name of readdirSync(source).filter((file) => !file.startsWith("LICENSE")))
      assert.doesNotMatch(readFileSync(join(source, name), "utf8"), /https?:\/\//, name);
  });

  function fetchWith(npm) {
    writeFileSync(join(folder, "npm"), `#!/bin/sh\n${npm}\n`, { mode: 0o755 });
    return spawnSync(process.execPath, [join(source, "fetch.mjs"), target], {
      encoding: "utf8", env: { ...process.env, PATH: `${folder}:${process.env.PATH}` },
    });
  }
});
