import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { accessible, launch, openPage, shoot } from "./browser.mjs";
import { Product } from "./product.mjs";
import { readConversation, Respondent } from "./respondent.mjs";

describe("Taking part", () => {
  let product, browser;
  before(async () => { [product, browser] = await Promise.all([Product.start(), launch()]); });
  after(async () => { await browser?.close(); await product?.stop(); });

  const opened = async (options) => {
    const page = await openPage(browser, product, options);
    return [page, new Respondent(page, product)];
  };

  for (const language of ["nl", "en"])
    test(`who says no is thanked and leaves nothing behind (${language})`, async () => {
      const [page] = await opened({ screen: "narrow", language });
      const written = [];
      page.on("request", (request) => { if (request.method() !== "GET") written.push(request.url()); });
      await page.goto(`${product.url}/`);
      await page.locator("#agree:enabled").waitFor();
      await accessible(page, "the start page on a narrow phone");
      await page.locator("#refuse").click();
      await page.locator("#goodbye h1").waitFor();
      await accessible(page, "the goodbye");
      await shoot(page, `goodbye-${language}`);
      assert.deepEqual(written, []);
      assert.deepEqual(await page.context().cookies(), []);
      assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length), 0);
      await page.done();
    });

  test("the start page speaks the language that was chosen, also next time", async () => {
    const [page] = await opened({ language: "nl" });
    await page.goto(`${product.url}/`);
    await page.locator("#agree:enabled").waitFor();
    await page.getByRole("link", { name: "English" }).click();
    await page.getByRole("button", { name: "I agree" }).and(page.locator(":enabled")).waitFor();
    assert.equal(await page.locator("html").getAttribute("lang"), "en");
    await page.goto(`${product.url}/`);
    await page.getByRole("button", { name: "I agree" }).waitFor();
    await page.locator("footer summary").click();
    assert.match(await page.locator("footer").innerText(), /O\*NET.*ESCO/s);
    await accessible(page, "the about part");
    await page.done();
  });

  test("nobody can agree before the notice is on the page", async () => {
    const [page] = await opened();
    await page.route("**/api/privacy*", (route) => route.abort());
    await page.goto(`${product.url}/`);
    await page.locator("#fault:not([hidden])").waitFor();
    assert.ok(await page.locator("#agree").isDisabled());
    await page.unroute("**/api/privacy*");
    await page.locator("#agree:enabled").waitFor();
    assert.ok(await page.locator("#fault").isHidden());
    await page.done();
  });

  test("nobody can begin before the interview the teacher's link names is chosen", async () => {
    const [page, me] = await opened({ language: "en" });
    let arrive;
    const wait = new Promise((done) => { arrive = done; });
    await page.route("**/api/guides", async (route) => { await wait; await route.continue(); });
    await page.goto(`${product.url}/?guide=professor-incidents`);
    await page.locator("#notice[aria-busy=false]").waitFor();
    assert.ok(await page.locator("#agree").isDisabled());
    arrive();
    await page.locator("#agree:enabled").click();
    await page.waitForURL("**/i/*");
    await me.hears("professor");
    await page.done();
  });

  test("a failure that waiting does not mend is said, not repeated as a lost connection", async () => {
    const [page] = await opened({ language: "en" });
    let asked = 0;
    await page.route("**/api/interviews", (route) => { asked++; return route.fulfill({ status: 500, json: { error: { code: "InternalError" } } }); });
    await page.goto(`${product.url}/`);
    await page.locator("#agree:enabled").click();
    await page.locator("#fault", { hasText: "did not work" }).waitFor();
    assert.ok(await page.locator("#agree").isEnabled());
    assert.equal(asked, 1);
    await page.route("**/api/privacy*", (route) => { asked++; return route.fulfill({ status: 500, json: { error: { code: "InternalError" } } }); });
    await page.reload();
    await page.locator("#fault", { hasText: "did not work" }).waitFor();
    await page.waitForTimeout(1500);
    assert.ok(await page.locator("#agree").isDisabled());
    assert.equal(asked, 2);
    await page.done();
  });

  test("a line as long as the answer it repeats can be dropped, and a failure says so", async () => {
    const { turns } = readConversation("happy/bakery.nl.txt");
    const [page, me] = await opened();
    await me.begin();
    await me.answers(turns[0]);
    await me.say(`Bakkerij Peeters in Gent. ${"Wij bakken brood voor de hele wijk. ".repeat(500)}`);
    const line = page.locator("#rubrics .line", { hasText: "Bakkerij Peeters" });
    await line.waitFor();
    await page.locator("#review-toggle").click();
    let asked = 0;
    await page.route("**/review", (route) => { asked++; return route.fulfill({ status: 500, json: { error: { code: "InternalError" } } }); }, { times: 1 });
    await line.locator(".drop").click();
    await page.locator("#banner[data-state=failed]", { hasText: "Dat is niet gelukt" }).waitFor();
    await accessible(page, "the page after a failure");
    assert.equal(asked, 1);
    await line.locator(".drop:enabled").click();
    await page.locator(".line.is-dropped", { hasText: "Bakkerij Peeters" }).waitFor();
    await page.done();
  });

  test("after kill -9 the same link in another browser goes on where it was", async () => {
    const { turns } = readConversation("happy/bakery.nl.txt");
    const [first, me] = await opened({ language: "nl" });
    const link = await me.begin();
    for (const turn of turns.slice(0, 3)) await me.answers(turn);
    await first.done();
    await product.kill();
    await product.restart();

    const [second, again] = await opened({ language: "en", screen: "phone" });
    await again.resume(link);
    await again.hears(turns[2].bot.at(-1));
    assert.equal(await again.mine.count(), 3);
    assert.equal(await second.locator("html").getAttribute("lang"), "nl");
    await second.waitForFunction(() => {
      const transcript = document.querySelector(".webchat__basic-transcript__scrollable");
      return transcript.scrollHeight - transcript.clientHeight - transcript.scrollTop < 2;
    });
    await again.answers(turns[3]);
    await second.done();
  });

  test("an answer given while the server is gone arrives once, when it is back", async () => {
    const { turns } = readConversation("happy/bakery.nl.txt");
    const [page, me] = await opened();
    await me.begin();
    await me.answers(turns[0]);
    await product.kill();
    await me.say(turns[1].me);
    await page.locator("#banner[data-state=lost]:visible").waitFor();
    await accessible(page, "the page without connection");
    assert.doesNotMatch(await page.locator("#webchat").evaluate((chat) => chat.textContent), /Verbindingsstatus/, "only the banner says how the connection is");
    await shoot(page, "lost-connection");
    await product.restart();
    await me.hears(turns[1].bot.at(-1), 30_000);
    await page.locator("#banner").waitFor({ state: "hidden" });
    assert.equal(await me.mine.count(), 2);
    await me.answers(turns[2]);
    await page.done();
  });

  test("where there are no WebSockets, polling that stopped is started again", async () => {
    const { turns } = readConversation("happy/bakery.nl.txt");
    const [page, me] = await opened();
    await page.route("**/api/interviews/*/session", async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, json: { ...await response.json(), stream: false } });
    });
    await me.begin();
    await me.answers(turns[0]);
    await page.route("**/v3/directline/conversations/*/activities?*", (route) => route.fulfill({ status: 502 }), { times: 1 });
    await me.answers(turns[1]);
    await me.answers(turns[2]);
    assert.equal(await me.mine.count(), 3);
    await page.done();
  });

  test("a line of the draft can be corrected with its button", async () => {
    const { turns } = readConversation("happy/bakery.nl.txt");
    const [page, me] = await opened({ screen: "phone" });
    await me.begin();
    for (const turn of turns.slice(0, 2)) await me.answers(turn);
    await me.showDraft();
    await page.locator(".line", { hasText: turns[0].me }).locator(".correct").click();
    await me.hears(turns[0].me);
    assert.ok(await page.locator("#webchat").isVisible());
    await me.say("bakker in opleiding");
    await me.showDraft();
    await page.locator(".line", { hasText: "bakker in opleiding" }).waitFor();
    assert.equal(await page.locator(".line .words", { hasText: turns[0].me }).count(), 0);
    await page.done();
  });

  test("everything can be done with the keyboard", async () => {
    const { turns } = readConversation("happy/bakery.nl.txt");
    const [page, me] = await opened();
    await page.goto(`${product.url}/`);
    await page.locator("#agree:enabled").waitFor();
    await tabTo(page, "#agree");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/i/*");
    await me.hears("?");
    await page.locator("[data-id=webchat-sendbox-input]:focus").waitFor();
    await page.keyboard.type(turns[0].me);
    await page.keyboard.press("Enter");
    await me.hears(turns[0].bot.at(-1));
    await page.locator(".note").first().waitFor();
    await tabTo(page, ".note");
    await page.keyboard.press("Enter");
    await page.locator(".source").waitFor();
    await tabTo(page, "#actions [data-opens=save-dialog]");
    await page.keyboard.press("Enter");
    await page.locator("#save-dialog[open]").waitFor();
    await page.keyboard.press("Escape");
    await page.locator("#save-dialog").waitFor({ state: "hidden" });
    assert.ok(await page.locator("#actions [data-opens=save-dialog]").evaluate((button) => button === document.activeElement));
    await page.done();
  });

  test("a question can be skipped, and the page follows the language of the conversation", async () => {
    const { turns } = readConversation("happy/bakery.nl.txt");
    const [page, me] = await opened();
    await me.begin();
    await me.answers(turns[0]);
    await me.open("help-dialog");
    await accessible(page, "the help");
    await shoot(page, "help");
    await page.locator("#help-words button", { hasText: "overslaan" }).click();
    await page.waitForFunction(() => document.querySelectorAll("#webchat .webchat__stacked-layout--from-user").length === 2);
    await me.hears("?");
    await me.say("Engels");
    await page.locator("html[lang=en]").waitFor();
    await page.locator("#draft-title", { hasText: "Your job description" }).waitFor();
    assert.equal(await me.box.getAttribute("placeholder"), "Type your answer");
    await page.done();
  });

  test("the link to come back with can be copied", async () => {
    const [page, me] = await opened({ permissions: ["clipboard-read", "clipboard-write"] });
    const link = await me.begin();
    await me.open("later-dialog");
    await accessible(page, "continue later");
    await shoot(page, "later");
    await page.locator("#copy").click();
    await page.locator("#copy-result:not(:empty)").waitFor();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), link);
    await page.goto(`${product.url}/`);
    await page.locator(".resume summary").click();
    await page.locator("#resume-link").fill("nonsense");
    await page.locator("#resume button").click();
    await page.locator("#resume-fault:visible").waitFor();
    await accessible(page, "a link that is none");
    await page.locator("#resume-link").fill(link);
    await page.locator("#resume button").click();
    await page.waitForURL(link);
    await page.done();
  });

  test("who deletes everything sees that it is gone, and so does the link", async () => {
    const { turns } = readConversation("happy/bakery.nl.txt");
    const [page, me] = await opened({ screen: "phone" });
    const link = await me.begin();
    await me.answers(turns[0]);
    await me.open("erase-dialog");
    await accessible(page, "the question whether to delete");
    await shoot(page, "erase");
    await page.locator("#erase").click();
    await page.locator("#ending-title:focus").waitFor();
    await accessible(page, "the page after deleting");
    await shoot(page, "erased");
    await page.goto(link);
    await page.locator("#ending-title:focus").waitFor();
    await accessible(page, "an interview that is gone");
    await shoot(page, "gone");
    assert.equal((await page.request.get(`${link}/transcript.txt`)).status(), 404);
    await page.done();
  });

  test("what is deleted in the conversation itself is gone from the page too", async () => {
    const { turns } = readConversation("happy/bakery.nl.txt");
    const [page, me] = await opened();
    await me.begin();
    await me.answers(turns[0]);
    await me.say("verwijder alles");
    await me.hears("?");
    await me.say("ja");
    await page.locator("#ending-title", { hasText: "Alles is gewist" }).waitFor({ timeout: 20_000 });
    await page.done();
  });

  test("another interview can be chosen by hand, and the page says what it leads to", async () => {
    const [page, me] = await opened({ screen: "narrow", language: "en" });
    await page.goto(product.url);
    await page.locator("#agree:enabled").waitFor();
    assert.equal(await page.locator("#welcome h1").textContent(), "From story to job description");
    await page.locator("#guide").selectOption("professor-incidents");
    assert.equal(await page.locator("#welcome h1").textContent(), "From moment to critical incident");
    await accessible(page, "the choice of an interview");
    await shoot(page, "guide-choice");
    await page.locator("#agree").click();
    await page.waitForURL("**/i/*");
    await me.hears("professor");
    await page.locator("#draft-title", { hasText: "Your incidents" }).waitFor({ state: "attached" });
    await page.done();
  });

  test("who comes with a link to one interview has nothing to choose", async () => {
    const [page, me] = await opened({ screen: "phone" });
    await page.goto(`${product.url}/?guide=contacted-organisation`);
    await page.locator("#agree:enabled").waitFor();
    await page.locator("#guide-named", { hasText: "Job design en job sculpting" }).waitFor();
    assert.equal(await page.locator("#guide-choice").isVisible(), false);
    await accessible(page, "the start page for one interview");
    await shoot(page, "guide-named");
    await page.locator("#agree").click();
    await page.waitForURL("**/i/*");
    await me.hears("organisatie");
    await page.locator("#draft-title", { hasText: "Verslag van het gesprek" }).waitFor({ state: "attached" });
    await page.done();
  });

  test("a link to an interview that does not exist says so", async () => {
    for (const [language, words] of [["nl", "Deze link klopt niet helemaal"], ["en", "Something is wrong with this link"]]) {
      const [page] = await opened({ screen: "phone", language });
      await page.goto(`${product.url}/?guide=nope`);
      await page.locator("#agree:enabled").waitFor();
      await page.locator("#guide-unknown", { hasText: words }).waitFor();
      await accessible(page, "a link to no interview");
      await page.done();
    }
  });

  test("a wrong address leads to a page in both languages", async () => {
    const [page] = await opened({ screen: "narrow" });
    await page.goto(`${product.url}/klas`);
    await page.getByText("Op dit adres staat niets").waitFor();
    await page.getByText("There is nothing at this address").waitFor();
    await accessible(page, "a wrong address");
    await shoot(page, "wrong-address");
    await page.getByText("To the start page").click();
    await page.locator("#agree:enabled", { hasText: "I agree" }).waitFor();
    await page.done();
  });

  test("with little height or a large zoom, conversation and description stay within reach", async () => {
    const { turns } = readConversation("happy/bakery.nl.txt");
    const [page, me] = await opened({ screen: "phone" });
    await me.begin();
    await me.answers(turns[0]);
    for (const [width, height] of [[844, 390], [683, 384], [640, 400], [568, 320], [360, 380], [320, 256]]) {
      await page.setViewportSize({ width, height });
      await page.locator("[data-shows=draft]").click();
      await page.locator("#draft-title").waitFor();
      await shoot(page, `low-${width}x${height}`);
      await page.locator("[data-shows=chat]").click();
      await me.box.waitFor();
      await accessible(page, `the interview at ${width} by ${height}`);
      const { out, height: bar } = await page.evaluate(() => {
        const views = document.querySelector("#views").getBoundingClientRect();
        return { out: [...document.querySelectorAll("#views button")].some((button) => button.getBoundingClientRect().right > views.right), height: document.querySelector("#bar").offsetHeight };
      });
      assert.equal(out, false, `the tabs stay inside their bar at ${width} by ${height}`);
      assert.ok(bar <= 72, `the bar takes ${bar}px of ${height}`);
    }
    await page.done();
  });

  test("what was typed and not sent is still there after a reload, and gone once it was sent", async () => {
    const { turns } = readConversation("happy/bakery.nl.txt");
    const [page, me] = await opened({ screen: "phone" });
    await me.begin();
    assert.equal(await me.box.evaluate((box) => box === document.activeElement), false, "no keyboard that nobody asked for");
    await me.box.fill("een halve zin");
    await page.reload();
    await page.waitForFunction(() => document.querySelector("[data-id=webchat-sendbox-input]")?.value === "een halve zin");
    await me.answers(turns[0]);
    await page.reload();
    await me.hears(turns[0].bot.at(-1));
    assert.equal(await me.box.inputValue(), "");
    await page.done();
  });

  test("when the chat window does not load, the page says so, shows the description and tries again", async () => {
    const { turns } = readConversation("happy/bakery.nl.txt");
    const [page, me] = await opened();
    const link = await me.begin();
    await me.answers(turns[0]);
    await page.route("**/webchat/webchat.js", (route) => route.abort());
    await page.goto(link);
    await page.locator("#loading", { hasText: "Ik probeer het opnieuw" }).waitFor();
    await page.locator(".line", { hasText: turns[0].me }).waitFor();
    await accessible(page, "the page without its chat");
    await page.unroute("**/webchat/webchat.js");
    await me.hears(turns[0].bot.at(-1), 20_000);
    await page.done();
  });

  test("an unknown link leads to a friendly page", async () => {
    const [page] = await opened({ screen: "narrow", language: "en" });
    await page.goto(`${product.url}/i/thisInterviewNeverWas0000000000000000000000`);
    await page.locator("#ending-title", { hasText: "not here" }).waitFor();
    await accessible(page, "an unknown interview");
    await page.done();
  });
});

async function tabTo(page, selector) {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press("Tab");
    const place = await page.evaluate((wanted) => {
      const focused = document.activeElement;
      return { there: focused.matches(wanted), seen: focused.matches(":focus-visible"), name: focused.outerHTML.slice(0, 80) };
    }, selector);
    assert.ok(place.seen || place.name.startsWith("<body"), `focus shows on ${place.name}`);
    if (place.there) return;
  }
  assert.fail(`the Tab key never reaches ${selector}`);
}
