// Sums up what tests/run left behind: node sum.mjs <folder>. Test results of .NET (.trx) and of Node (.tap), and steps. A runner that died
// without a result counts as one failure, so that nothing is lost in silence.

import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const folder = process.argv[2];
let passed = 0;
let failed = 0;

for (const name of readdirSync(folder).sort()) {
  const text = () => readFileSync(join(folder, name), "utf8");
  if (name.endsWith(".trx")) add(name, ...trx(text()));
  else if (name.endsWith(".tap")) add(name, ...tap(text()));
}
add("steps", lines("steps.passed"), lines("steps.failed"));

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

function add(name, good, bad) {
  passed += good;
  failed += bad;
  console.log(`${name}: ${good} passed, ${bad} failed.`);
}

function trx(xml) {
  const counters = /<Counters ([^>]*)\/>/.exec(xml)?.[1] ?? "";
  const number = (key) => Number(new RegExp(`\\b${key}="(\\d+)"`).exec(counters)?.[1] ?? 0);
  const bad = number("total") - number("passed") - number("notExecuted");
  return [number("passed"), bad === 0 && !/<ResultSummary outcome="Completed"/.test(xml) ? 1 : bad];
}

function tap(text) {
  const number = (key) => Number(new RegExp(`^# ${key} (\\d+)$`, "m").exec(text)?.[1] ?? 0);
  const bad = number("fail") + number("cancelled");
  return [number("pass"), /^# pass \d+$/m.test(text) ? bad : 1];
}

function lines(name) {
  const path = join(folder, name);
  return existsSync(path) ? readFileSync(path, "utf8").split("\n").filter(Boolean).length : 0;
}
