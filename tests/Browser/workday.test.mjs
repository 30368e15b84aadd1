import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { after, before, describe, test } from "node:test";
import { accessible, launch, openPage, shoot } from "./browser.mjs";
import { Product } from "./product.mjs";
import { wordFile } from "./word-file.mjs";

const workdays = join(fileURLToPath(import.meta.url), "../workdays");
const day = (name) => readFileSync(join(workdays, name), "utf8").trim();

/** Someone with a text about a workday. */
class Writer {
  constructor(page, product) {
    this.page = page;
    this.product = product;
    this.box = page.locator("#text");
    this.draft = page.locator("#draft");
    this.lines = page.locator("#rubrics .line");
  }

  async begin() {
    await this.page.goto(`${this.product.url}/?guide=workday`);
    await this.page.locator("#agree:enabled").click();
    await this.page.waitForURL("**/i/*/workday");
    await this.box.waitFor();
  }

  async describe() {
    await this.page.locator("#describe").click();
  }

  async described() {
    await this.lines.first().waitFor();
    await this.page.waitForFunction(() => document.body.dataset.stage === "told");
  }

  line(words) {
    return this.lines.filter({ hasText: words }).first();
  }

  markdown() {
    return this.page.evaluate(async () => (await fetch(location.pathname.replace(/workday$/, "description.md"))).text());
  }

  async show(view) {
    const tab = this.page.locator(`[data-shows=${view}]`);
    if (await tab.isVisible()) await tab.click();
  }
}

describe("From a workday to a job description", () => {
  let product, browser;
  before(async () => { [product, browser] = await Promise.all([Product.start(), launch()]); });
  after(async () => { await browser?.close(); await product?.stop(); });

  const opened = async (options) => {
    const page = await openPage(browser, product, options);
    return [page, new Writer(page, product)];
  };

  test("without a text nothing is said of a text that stays", async () => {
    const [page, me] = await opened({ screen: "phone", language: "nl" });
    await me.begin();
    await page.locator("#describe").click();
    await page.locator("#outcome", { hasText: "Ik zie nog geen tekst" }).waitFor();
    assert.doesNotMatch(await page.locator("#outcome").innerText(), /blijft|staat nog/);
    await page.done();
  });

  test("a text that was not sent is still in the box after a reload", async () => {
    for (const language of ["nl", "en"]) {
      const [page, me] = await opened({ screen: "phone", language });
      await me.begin();
      await page.locator("#text").fill("Om acht uur open ik de winkel.");
      page.removeAllListeners("dialog");
      page.on("dialog", (dialog) => dialog.accept());
      await page.reload();
      await page.waitForFunction(() => document.querySelector("#text").value === "Om acht uur open ik de winkel.");
      await page.done();
    }
  });

  test("a pasted text becomes a description that is read line by line (nl, phone)", async () => {
    const [page, me] = await opened({ screen: "phone", language: "nl" });
    await page.goto(`${product.url}/`);
    await page.locator("#agree:enabled").waitFor();
    await page.locator("#have-text").click();
    assert.equal(await page.locator("#guide").inputValue(), "workday");
    await page.locator("#agree").click();
    await page.waitForURL("**/i/*/workday");
    await me.box.waitFor();
    await accessible(page, "the page for a text");
    await shoot(page, "workday-write-nl-phone");
    await me.box.fill(day("klantendienst.nl.txt"));
    assert.match(await page.locator("#count").innerText(), /1\.\d{3} woorden/);
    await me.describe();
    await me.described();
    await accessible(page, "the description to review");
    await shoot(page, "workday-review-nl-phone");

    // A number opens the words; the text itself is one tap away.
    const first = me.line("meterstanden");
    await first.locator(".note").first().click();
    assert.match(await first.locator(".source blockquote").innerText(), /vergelijkt de meterstanden/);
    await first.locator(".source .show").click();
    assert.equal(await page.evaluate(() => [...(CSS.highlights.get("evidence") ?? [])][0].toString().includes("meterstanden")), true);
    await shoot(page, "workday-source-nl-phone");
    await me.show("draft");

    const id = await first.getAttribute("data-key");
    const same = page.locator(`[data-key="${id}"]`).first();
    await same.locator(".edit").click();
    await same.locator("textarea").fill("meterstanden van twee jaar vergelijken");
    await same.getByRole("button", { name: "Bewaar" }).click();
    await page.locator(`.is-reworded[data-key="${id}"]`).first().waitFor();
    assert.match(await same.innerText(), /meterstanden van twee jaar vergelijken.*eerst:/s);

    const dropped = me.line("de mailbox sorteren");
    const droppedId = await dropped.getAttribute("data-key");
    await dropped.locator(".drop").click();
    await page.locator(`.is-dropped[data-key="${droppedId}"]`).getByText("geschrapt").waitFor();

    const contacts = page.locator("[data-key=contacts]");
    await contacts.locator(".add").click();
    await contacts.locator("textarea").fill("de ombudsdienst voor energie");
    await contacts.locator("textarea").press("Enter");
    await contacts.locator(".is-added").getByText("de ombudsdienst voor energie").waitFor();
    assert.match(await page.evaluate(() => document.activeElement.getAttribute("aria-label")), /Contacten/);
    await accessible(page, "the description after some decisions");
    await shoot(page, "workday-decided-nl-phone");

    await page.reload();
    await me.described();
    assert.match(await page.locator(`[data-key="${id}"]`).first().innerText(), /herschreven/);
    const markdown = await me.markdown();
    assert.match(markdown, /meterstanden van twee jaar vergelijken/i);
    assert.match(markdown, /de ombudsdienst voor energie/);
    // The duty is gone from the prose and the list; the text’s own words may stand beside another line.
    assert.doesNotMatch(markdown, /mailbox sorteren|sorteert de mailbox/);
    await page.done();
  });

  test("an uploaded Word file is put in the box and described (en, laptop)", async () => {
    const [page, me] = await opened({ screen: "laptop", language: "en" });
    await me.begin();
    await accessible(page, "the page for a text on a laptop");
    await shoot(page, "workday-write-en-laptop");
    const file = await wordFile(day("library.en.txt").split("\n"), { macros: true });
    await page.locator("#file").setInputFiles({ name: "my day.docx", mimeType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document", buffer: file });
    await page.locator("#remarks:not([hidden])").waitFor();
    assert.match(await page.locator("#remarks").innerText(), /my day\.docx.*macros/s);
    assert.match(await me.box.inputValue(), /^A day with/);
    await shoot(page, "workday-uploaded-en-laptop");
    await me.describe();
    await me.described();
    await accessible(page, "text and description side by side");
    await me.lines.first().locator(".words").click();
    assert.equal(await page.evaluate(() => CSS.highlights.has("evidence")), true);
    await shoot(page, "workday-review-en-laptop");

    // Back to the text, another word, and the description follows.
    await page.locator("#change").click();
    assert.match(await me.box.inputValue(), /^A day with/);
    await me.box.fill(`${await me.box.inputValue()}\nAt the end of the day she counts the money in the till.`);
    await me.describe();
    await me.line("money").waitFor();
    await page.done();
  });

  for (const [name, text, words] of [
    ["an empty text", " ", /Ik zie nog geen tekst/],
    ["a poem", "De maan schijnt over het water\nen niemand weet nog waarom\nde nacht is een stille prater\nen de sterren dragen een krom\nverhaal van verre landen", /vind in deze tekst (geen taken|te weinig)/],
    ["another language", "Le matin, je prends le train et je bois mon café avec les collègues. Ensuite nous préparons les dossiers des clients pour la réunion.", /niet in het Nederlands of het Engels/],
    ["an advertisement", "Voor onze winkel in Aalst zoeken wij een vlotte verkoper (m/v/x). Jouw profiel: je bent stipt, je hebt een diploma en je werkt graag met mensen. Wij bieden een mooi loon en een contract van een jaar. Solliciteer vandaag nog bij de winkel. Interesse? Stuur je cv naar het adres hieronder.", /vacature/],
  ])
    test(`${name} gets a kind word and stays in the box`, async () => {
      const [page, me] = await opened({ screen: "narrow", language: "nl" });
      await me.begin();
      await me.box.fill(text);
      await me.describe();
      await page.locator("#outcome:not([hidden])").waitFor();
      assert.match(await page.locator("#outcome").innerText(), words);
      assert.equal(await me.box.inputValue(), text);
      await accessible(page, `the page after ${name}`);
      await page.locator("#outcome").scrollIntoViewIfNeeded();
      await shoot(page, `workday-${name.replaceAll(" ", "-")}`);
      await me.box.fill("");
      await page.done();
    });

  for (const [name, file, words] of [
    ["oud.doc", Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(600)]), /\.doc/],
    ["foto.docx", Buffer.from("89504e470d0a1a0a0000", "hex"), /kan ik niet lezen/],
    ["kapot.docx", Buffer.from("PK\u0003\u0004kapot"), /beschadigd/],
    ["dag.pdf", Buffer.from("%PDF-1.7"), /pdf/],
  ])
    test(`a file that holds no text says why: ${name}`, async () => {
      const [page, me] = await opened({ language: "nl" });
      await me.begin();
      await me.box.fill("wat er al stond");
      await page.locator("#file").setInputFiles({ name, mimeType: "application/octet-stream", buffer: file });
      await page.locator("#outcome:not([hidden])").waitFor();
      assert.match(await page.locator("#outcome").innerText(), words);
      assert.equal(await me.box.inputValue(), "wat er al stond");
      await me.box.fill("");
      await page.done();
    });

  for (const [status, words] of [[413, /te lang/], [500, /niet gelukt/]])
    test(`a text that is refused with ${status} stays in the box, and why is said`, async () => {
      const [page, me] = await opened({ language: "nl" });
      await me.begin();
      await page.route("**/workday", (route) => (route.request().method() === "POST" ? route.fulfill({ status, json: { error: { code: "x" } } }) : route.continue()));
      await me.box.fill("Een dag aan het loket.");
      await me.describe();
      await page.locator("#banner:not([hidden]), #outcome:not([hidden])").first().waitFor();
      assert.match(await page.locator("#banner:not([hidden]), #outcome:not([hidden])").first().innerText(), words);
      assert.equal(await me.box.inputValue(), "Een dag aan het loket.");
      await me.box.fill("");
      await page.done();
    });

  test("the text can be pasted in the conversation instead", async () => {
    const [page, me] = await opened({ screen: "laptop", language: "nl" });
    await me.begin();
    await page.locator("#to-chat").click();
    const send = page.locator("[data-id=webchat-sendbox-input]");
    await send.waitFor();
    await send.fill(day("klantendienst.nl.txt"));
    await send.press("Enter");
    await page.locator("#draft .line").first().waitFor();
    await page.locator("#review-toggle").click();
    await page.locator("#draft .decide").first().waitFor();
    await accessible(page, "the review beside the conversation");
    await shoot(page, "workday-chat-nl-laptop");
    await page.locator("#workday-link a").click();
    await me.described();
    await page.done();
  });
});
