// From a workday to a job description: a text goes in, the description made of it is read statement by statement beside it.

import { call, callUntilReached } from "./api.js";
import { startDialogs } from "./dialogs.js";
import { Draft } from "./draft.js";
import { Evidence } from "./evidence.js";
import { currentLanguage, preferredLanguage, rememberLanguage, showLanguage, text } from "./language.js";
import { Narrative } from "./narrative.js";
import { make } from "./reconcile.js";
import { focusDecided, newId, Review, reviewed } from "./review.js";
import { Source } from "./source.js";
import { forgetUnsent, keepUnsent, recallUnsent } from "./unsent.js";
import { showEnding, showView, startViews } from "./views.js";

const $ = (id) => document.getElementById(id);
const token = decodeURIComponent(location.pathname.split("/")[2] ?? "");
const path = `/api/interviews/${encodeURIComponent(token)}`;
const slow = 1000;
const largest = 8 * 1024 * 1024;

let before = null;
let sent = "";

showLanguage(preferredLanguage());
startViews();
startDialogs({ token, send: () => {}, onErased: () => end("erased") });
$("to-chat").href = `/i/${encodeURIComponent(token)}?chat`;

const source = new Source($("told-text"));
const evidence = new Evidence(() => source, () => showView("source"), { from: "noteFromText", show: "showInText", gone: "noteGoneText" });
const review = new Review(path, decided, () => showBanner("lostConnection"));
const draft = new Draft($("rubrics"), evidence, () => {}, review);
draft.reviewing = true;
const narrative = new Narrative($("narrative"), evidence, review);

$("write").addEventListener("submit", describe);
$("text").addEventListener("input", () => { keepUnsent($("text").value); showCount(); $("outcome").hidden = true; });
$("file").addEventListener("change", readFile);
$("restore").addEventListener("click", () => { put(before); $("restore").hidden = true; });
$("change").addEventListener("click", () => { put(sent); showStage("write"); $("text").focus(); });
$("back").addEventListener("click", () => { put(sent); showStage("told"); });
addEventListener("beforeunload", (event) => { if ($("text").value.trim() !== sent.trim() && document.body.dataset.stage === "write") event.preventDefault(); });

await begin();

async function begin() {
  showCount();
  const { status, body } = await callUntilReached("GET", `${path}/workday`, {}, () => showBanner("lostConnection"));
  if (status === 404) { end("gone"); return; }
  if (status !== 200) { showBanner("failed"); return; }
  if (!body.takes) { location.replace(`/i/${encodeURIComponent(token)}`); return; }
  hideBanner();
  if (body.utterance > 0) await showTold(body.utterance, body.text, []);
  else await refresh();
  const kept = recallUnsent();
  if (!kept || kept === sent) return;
  put(kept);
  showStage("write");
}

async function describe(event) {
  event.preventDefault();
  $("outcome").hidden = true;
  await busy(async () => {
    const body = { id: newId(), text: $("text").value, language: currentLanguage() };
    const { status, body: answer } = await callUntilReached("POST", `${path}/workday`, { body }, () => showBanner("lostConnection"));
    hideBanner();
    if (status === 404) { end("erased"); return; }
    if (status === 413) { showOutcome(text("textTooLarge"), []); return; }
    if (status !== 200) { showBanner("failed"); return; }
    if (answer.understood) await showTold(answer.utterance, answer.text, answer.remarks);
    else showOutcome(answer.message, answer.remarks);
  });
}

async function readFile() {
  const [file] = $("file").files;
  if (!file) return;
  $("outcome").hidden = true;
  await busy(async () => {
    const answer = file.size > largest ? { message: text("fileTooLarge"), remarks: [] } : await upload(file);
    if (!answer?.understood) { showOutcome(answer?.message ?? text("fileUnread"), answer?.remarks ?? [], "fileStays"); return; }
    before = $("text").value;
    $("restore").hidden = !before.trim();
    put(answer.text);
    keepUnsent(answer.text);
    showRemarks($("remarks"), [text("fileRead", file.name), ...answer.remarks]);
    $("text").focus();
    $("text").setSelectionRange(0, 0);
    $("text").scrollTop = 0;
  });
  // So that the same file, changed meanwhile, can be chosen again.
  $("file").value = "";
}

async function upload(file) {
  try {
    const response = await fetch(`${path}/workday/file?language=${currentLanguage()}`, { method: "POST", headers: { "Content-Type": "application/octet-stream" }, body: file });
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}

/** Shows after a second that the text is being read; until then there is nothing to wait for. */
async function busy(work) {
  $("describe").disabled = true;
  const timer = setTimeout(() => {
    $("reading-text").textContent = text("workdayReadingWords", countWords($("text").value));
    $("reading").hidden = false;
  }, slow);
  try {
    await work();
  } finally {
    clearTimeout(timer);
    $("reading").hidden = true;
    $("describe").disabled = false;
  }
}

async function showTold(utterance, words, remarks) {
  sent = words;
  keepUnsent("");
  put(words);
  source.show(utterance, words);
  showRemarks($("told-remarks"), remarks);
  $("remarks").hidden = true;
  $("restore").hidden = true;
  await refresh();
  showStage("told");
  showView("draft");
  $("draft").scrollTop = 0;
}

async function refresh() {
  const { status, body } = await callUntilReached("GET", `${path}/draft`, {}, () => showBanner("lostConnection"));
  hideBanner();
  if (status === 404) { end("erased"); return; }
  if (status !== 200) { showBanner("failed"); return; }
  if (body.language !== currentLanguage()) { rememberLanguage(body.language); showLanguage(body.language); showCount(); }
  narrative.show(body);
  draft.show(body);
  const [done, all] = reviewed(body);
  $("draft-lead").textContent = source.utterance === 0 ? text("workdayEmpty") : all === 0 ? text("workdayNothing") : `${text("workdayFound")} ${text("reviewed", done, all)}`;
  $("by-line").hidden = all === 0 || body.narrative.length === 0;
  $("rubrics").hidden = source.utterance === 0;
  $("done").hidden = all === 0;
}

async function decided(status, said, decision) {
  if (status === 404) { end("erased"); return; }
  await refresh();
  if (status === 200) $("draft-news").textContent = text(said);
  else showBanner(status === 413 ? "decisionTooLong" : "failed");
  focusDecided($("draft"), decision);
}

function showStage(stage) {
  document.body.dataset.stage = stage;
  $("write").hidden = stage !== "write";
  $("told").hidden = stage !== "told";
  $("back").hidden = sent === "";
  $("outcome").hidden = true;
}

function showOutcome(message, remarks, staying = "textStays") {
  const stays = $("text").value.trim() === "" ? [] : [make("p", "hint", text(staying))];
  $("outcome").replaceChildren(make("p", "", message), ...stays);
  $("outcome").hidden = false;
  showRemarks($("remarks"), remarks);
  $("outcome").scrollIntoView({ block: "nearest" });
}

function showRemarks(list, remarks) {
  list.replaceChildren(...remarks.map((remark) => make("li", "", remark)));
  list.hidden = remarks.length === 0;
}

function put(words) {
  $("text").value = words;
  showCount();
}

function showCount() {
  $("count").textContent = text("words", countWords($("text").value));
}

function countWords(words) {
  return words.match(/\S+/g)?.length ?? 0;
}

function showBanner(name) {
  $("banner").textContent = text(name);
  $("banner").dataset.state = "lost";
  $("banner").hidden = false;
}

function hideBanner() {
  $("banner").hidden = true;
}

function end(how) {
  sent = $("text").value;
  forgetUnsent();
  showEnding(how);
}
