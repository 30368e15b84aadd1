// The interview page: the conversation, the description that grows beside it, and what keeps the two together.

import { call, callUntilReached, pause, Unreachable } from "./api.js";
import { Chat } from "./chat.js";
import { startDialogs } from "./dialogs.js";
import { Draft } from "./draft.js";
import { Evidence } from "./evidence.js";
import { Narrative } from "./narrative.js";
import { currentLanguage, preferredLanguage, rememberLanguage, setKind, showLanguage, text } from "./language.js";
import { Line } from "./line.js";
import { showProgress } from "./progress.js";
import { focusDecided, Review } from "./review.js";
import { forgetUnsent } from "./unsent.js";
import { addUnread, showEnding, showReady, showView, startViews } from "./views.js";

const $ = (id) => document.getElementById(id);
const token = decodeURIComponent(location.pathname.split("/")[2] ?? "");
const path = `/api/interviews/${encodeURIComponent(token)}`;

let chat = null;
let firstSession = null;
let draftEtag = null;
let lastDraft = null;
let refreshing = null;
let refreshAgain = false;
let bannerTimer = 0;
let wasLost = false;

showLanguage(preferredLanguage());
startViews();
startDialogs({ token, send, onErased: () => end("erased") });

const line = new Line(openSession, showConnection);
const evidence = new Evidence(() => chat, () => showView("chat"));
const review = new Review(path, decided, () => showConnection("lost"));
const draft = new Draft($("rubrics"), evidence, (label) => send(text("correctMessage", label)), review);
const narrative = new Narrative($("narrative"), evidence, review);
$("review-toggle").addEventListener("click", () => reviewLines(!draft.reviewing));
addEventListener("beforeunload", (event) => { if (line.hasUnsent) event.preventDefault(); });
// Something may have been said on another device.
document.addEventListener("visibilitychange", () => { if (!document.hidden && chat) refresh(); });

await begin();

async function begin() {
  const session = await openSession();
  if (!session) return;
  if (session.guide === "workday") {
    // The text has a page of its own; the conversation is there for whoever would rather paste it here.
    if (!new URLSearchParams(location.search).has("chat")) { location.replace(`/i/${encodeURIComponent(token)}/workday`); return; }
    $("workday-link").querySelector("a").href = `/i/${encodeURIComponent(token)}/workday`;
    $("workday-link").hidden = false;
  }
  if (session.language !== currentLanguage()) follow(session.language);
  refresh();
  while (!await loadWebChat()) {
    $("loading").textContent = text("chatMissing");
    await pause(5000);
  }
  chat = new Chat($("webchat"), line, refresh);
  chat.render(currentLanguage());
  firstSession = session;
  chat.keepUnsent();
  await line.open();
  $("loading").hidden = true;
  chat.welcome();
}

/** The page and the description do not wait for Web Chat, which is large. */
function loadWebChat() {
  return new Promise((done) => {
    const script = document.createElement("script");
    script.addEventListener("load", () => done(true));
    script.addEventListener("error", () => done(false));
    script.src = $("webchat-script").href;
    document.head.append(script);
  });
}

/** The session to talk in, or null after telling the person that the interview is gone. */
async function openSession() {
  if (firstSession) {
    const session = firstSession;
    firstSession = null;
    return session;
  }
  const { status, body } = await callUntilReached("POST", `${path}/session`, {}, () => showConnection("lost"));
  if (status === 200) return body;
  if (status === 404) {
    end(chat ? "erased" : "gone");
  } else {
    showFailure("failed");
    $("loading").textContent = text("failed");
  }
  return null;
}

function send(message) {
  showView("chat");
  chat?.send(message);
  chat?.focus();
}

/** Fetches the draft; wishes that come while one is on its way lead to one more. */
async function refresh() {
  if (refreshing) { refreshAgain = true; return; }
  refreshing = fetchDraft();
  try {
    await refreshing;
  } finally {
    // Also after a draft that could not be shown: the next one may be.
    refreshing = null;
    if (refreshAgain) { refreshAgain = false; refresh(); }
  }
}

async function fetchDraft() {
  try {
    const { status, body, etag } = await call("GET", `${path}/draft`, { etag: draftEtag });
    if (status === 404) { end("erased"); return; }
    if (status >= 500) showFailure("failed");
    if (status !== 200 || !body) return;
    showDraft(body);
    // Not before it is shown: or it would never be asked for again.
    draftEtag = etag;
  } catch (fault) {
    if (!(fault instanceof Unreachable)) throw fault;
    setTimeout(refresh, 4000);
  }
}

function showDraft(body) {
  lastDraft = body;
  if (body.language !== currentLanguage()) follow(body.language);
  setKind(body.kind);
  showProgress(body);
  const added = draft.show(body);
  // Prose about half a job would mislead.
  if (body.status === "finished") narrative.show(body);
  $("finished").hidden = body.status !== "finished";
  document.body.dataset.status = body.status;
  document.body.dataset.perspective = body.perspective;
  const told = body.rubrics.some((rubric) => rubric.statements.length > 0);
  $("draft-lead").textContent = text(body.status === "finished" ? "draftLeadDone" : told ? "draftLead" : "draftEmpty");
  if (body.status === "finished") showReady();
  $("review-bar").hidden = !told;
  if (added.length === 0) return;
  for (const element of added) element.classList.add("new");
  $("draft-news").textContent = text("newLines", added.length);
  addUnread(added.length);
  if (!$("draft").matches(":focus-within, :hover")) added.at(-1).scrollIntoView({ block: "nearest" });
}

/** Switches between telling and reading line by line. */
function reviewLines(on) {
  draft.reviewing = on;
  $("review-toggle").setAttribute("aria-pressed", String(on));
  $("review-lead").hidden = !on;
  if (lastDraft) draft.show(lastDraft);
}

async function decided(status, said, decision) {
  if (status === 404) { end("erased"); return; }
  showConnection("online");
  draftEtag = null;
  await refreshing?.catch(() => {});
  await refresh();
  if (status === 200) $("draft-news").textContent = text(said);
  else showFailure(status === 413 ? "decisionTooLong" : "failed");
  focusDecided($("draft"), decision);
}

/** The page speaks the language of the interview. */
function follow(language) {
  rememberLanguage(language);
  showLanguage(language);
  chat?.render(language);
}

function showConnection(state) {
  const banner = $("banner");
  if (state === "lost" && !wasLost) {
    wasLost = true;
    // A hiccup of a second is nobody's business.
    clearTimeout(bannerTimer);
    bannerTimer = setTimeout(() => { banner.textContent = text("lostConnection"); banner.dataset.state = "lost"; banner.hidden = false; }, 1500);
  } else if (state === "online" && wasLost) {
    wasLost = false;
    clearTimeout(bannerTimer);
    if (banner.hidden) return;
    banner.textContent = text("regained");
    banner.dataset.state = "online";
    bannerTimer = setTimeout(() => { banner.hidden = true; }, 4000);
    refresh();
  }
}

/** Something that waiting does not mend. Said for long enough to be read. */
function showFailure(name) {
  wasLost = false;
  clearTimeout(bannerTimer);
  const banner = $("banner");
  banner.textContent = text(name);
  banner.dataset.state = "failed";
  banner.hidden = false;
  bannerTimer = setTimeout(() => { banner.hidden = true; }, 8000);
}

function end(how) {
  line.end();
  forgetUnsent();
  showEnding(how);
}
