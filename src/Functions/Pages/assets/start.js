import { call, callUntilReached, Unreachable } from "./api.js";
import { currentLanguage, preferredLanguage, rememberLanguage, setKind, showLanguage, text } from "./language.js";
import { renderNotice } from "./notice.js";

const $ = (id) => document.getElementById(id);
const usual = "past-job";
const workday = "workday";
let noticeVersion = null;
let guides = [];

function choose(language) {
  showLanguage(language);
  showGuides();
  for (const link of document.querySelectorAll("[data-language]")) {
    if (link.dataset.language === language) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
  return showNotice(language);
}

// Nobody can agree to what is not on the screen, nor begin an interview that was not theirs to choose: the button waits for the notice in the chosen
// language and for the list of interviews.
function ready() {
  const all = noticeVersion !== null && guides.length > 0;
  $("agree").disabled = !all;
  return all;
}

async function showNotice(language) {
  noticeVersion = null;
  ready();
  $("notice").setAttribute("aria-busy", "true");
  const { status, body } = await callUntilReached("GET", `/api/privacy?language=${language}`, {}, () => showFault("unreachable"));
  if (language !== currentLanguage()) return;
  if (status !== 200) { showFault("failed"); return; }
  $("notice-title").textContent = body.title;
  renderNotice($("notice"), body);
  $("notice").setAttribute("aria-busy", "false");
  noticeVersion = body.version;
  if (ready()) hideFault();
}

// A link of a teacher, or of a student to a contact person, may name the interview it is meant for: then there is nothing to choose.
function showGuides() {
  const named = new URLSearchParams(location.search).get("guide");
  const meant = guides.find((guide) => guide.id === named);
  $("guide-unknown").hidden = !named || Boolean(meant) || guides.length === 0;
  const chosen = $("guide").value || meant?.id;
  $("guide").replaceChildren(...guides.map((guide) => Object.assign(document.createElement("option"), {
    value: guide.id,
    textContent: text("guideOption", guide.title[currentLanguage()], guide.minutes),
  })));
  if (guides.some((guide) => guide.id === chosen)) $("guide").value = chosen;
  $("guide-choice").hidden = guides.length < 2 || Boolean(meant);
  $("guide-named").hidden = !meant;
  if (meant) $("guide-named").textContent = text("guideOption", meant.title[currentLanguage()], meant.minutes);
  showKind();
}

function showKind() {
  $("have-text").hidden = $("guide").value === workday || !guides.some((guide) => guide.id === workday);
  setKind(guides.find((guide) => guide.id === $("guide").value)?.kind);
}

async function begin() {
  $("agree").disabled = true;
  hideFault();
  try {
    const { status, body } = await call("POST", "/api/interviews", {
      body: { language: currentLanguage(), guide: $("guide").value, consent: true, notice: noticeVersion },
    });
    if (status === 201) {
      location.assign(`/i/${encodeURIComponent(body.token)}${$("guide").value === workday ? "/workday" : ""}`);
      return;
    }
    if (status === 409) {
      // The notice changed while the page was open: show the new one, so that consent is to what is true now.
      showFault("startRefused");
      await showNotice(currentLanguage());
      showFault("startRefused");
    } else {
      showFault("failed");
    }
  } catch (fault) {
    showFault(fault instanceof Unreachable ? "unreachable" : "failed");
  }
  ready();
}

function refuse(refused) {
  $("welcome").hidden = refused;
  $("goodbye").hidden = !refused;
  if (refused) $("goodbye").querySelector("h1").focus();
  else $("agree").focus();
}

function resume(event) {
  event.preventDefault();
  const token = /(?:^|\/i\/)([A-Za-z0-9_-]{16,})(?:\/|\/workday)?$/.exec($("resume-link").value.trim().replace(/[?#].*$/, ""))?.[1];
  $("resume-fault").hidden = Boolean(token);
  $("resume-fault").textContent = text("resumeFault");
  if (token) location.assign(`/i/${encodeURIComponent(token)}`);
}

function showFault(name) {
  $("fault").textContent = text(name);
  $("fault").hidden = false;
}

function hideFault() {
  $("fault").hidden = true;
}

for (const link of document.querySelectorAll("[data-language]"))
  link.addEventListener("click", (event) => {
    event.preventDefault();
    const { language } = link.dataset;
    rememberLanguage(language);
    const address = new URL(location.href);
    address.searchParams.set("language", language);
    history.replaceState(null, "", address);
    choose(language);
  });

$("guide").addEventListener("change", showKind);
$("have-text").addEventListener("click", () => { $("guide").value = workday; showKind(); $("guide").focus(); });
$("agree").addEventListener("click", begin);
$("refuse").addEventListener("click", () => refuse(true));
$("reconsider").addEventListener("click", () => refuse(false));
$("resume").addEventListener("submit", resume);
// Back from the interview: the browser may show this page as it was left, with its button off.
addEventListener("pageshow", ready);

choose(preferredLanguage());

const { status, body } = await callUntilReached("GET", "/api/guides", {}, () => showFault("unreachable"));
if (status === 200) {
  guides = [...body].sort((one, other) => Number(other.id === usual) - Number(one.id === usual));
  showGuides();
  if (ready()) hideFault();
} else {
  showFault("failed");
}
