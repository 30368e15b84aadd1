import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, test } from "node:test";

const pages = join(fileURLToPath(import.meta.url), "../../../src/Functions/Pages");
// As a data address, because the folder of the pages has no package.json that says its files are modules.
const { texts } = await import(`data:text/javascript,${encodeURIComponent(readFileSync(join(pages, "assets/texts.js"), "utf8"))}`);
const same = ["brand", "menu"];

describe("The texts of the pages", () => {
  test("are there in both languages, with the same values and in other words", () => {
    assert.deepEqual(Object.keys(texts.nl), Object.keys(texts.en));
    for (const name of Object.keys(texts.nl)) {
      const [nl, en] = [texts.nl[name], texts.en[name]];
      assert.equal(typeof nl, typeof en, name);
      assert.equal(nl.length, typeof nl === "string" ? nl.length : en.length, `${name} takes the same values`);
      if (!same.includes(name)) assert.notDeepEqual(filled(nl), filled(en), `${name} is translated`);
    }
  });

  test("for another kind of document take the place of texts that are there", () => {
    assert.deepEqual(Object.keys(texts.nl.kinds), Object.keys(texts.en.kinds));
    for (const [kind, own] of Object.entries(texts.nl.kinds)) {
      assert.deepEqual(Object.keys(own), Object.keys(texts.en.kinds[kind]), kind);
      for (const name of Object.keys(own)) {
        assert.equal(typeof own[name], typeof texts.nl[name], `${kind}: ${name}`);
        assert.notDeepEqual(filled(own[name]), filled(texts.en.kinds[kind][name]), `${kind}: ${name} is translated`);
      }
    }
  });

  test("are all used, and all that is used is there", () => {
    const scripts = readdirSync(join(pages, "assets")).filter((name) => name.endsWith(".js") && name !== "texts.js").map((name) => readFileSync(join(pages, "assets", name), "utf8")).join("\n");
    const markup = ["start.html", "interview.html", "workday.html", "dialogs.html"].map((name) => readFileSync(join(pages, name), "utf8")).join("\n");
    const named = new Set([...markup.matchAll(/data-(?:text|label)="(\w+)"/g)].map(([, name]) => name));
    for (const name of named) assert.ok(name in texts.nl, `${name} is in the pages but not in the texts`);
    const made = ["startPageTitle", "interviewPageTitle", "workdayPageTitle", "erasedTitle", "erasedLead", "goneTitle", "goneLead", "kinds"];
    for (const name of Object.keys(texts.nl))
      assert.ok(named.has(name) || made.includes(name) || scripts.includes(`"${name}"`), `${name} is used nowhere`);
  });
});

function filled(text) {
  return typeof text === "function" ? text(3, 7, "x") : text;
}
