// The incidents against the four criteria: met or not yet, always in words.

import { text } from "./language.js";
import { make, reconcile } from "./reconcile.js";

export function showLedger(section, list, incidents) {
  section.hidden = incidents.length === 0;
  reconcile(list, incidents.map((incident) => ({ ...incident, language: document.documentElement.lang })), (incident) => incident.id, renderIncident);
}

function renderIncident(incident) {
  const valence = incident.valence === "effective" ? "effective" : "ineffective";
  const title = make("h4", "", incident.title);
  const kind = make("p", `valence ${valence}`, text(valence));
  const card = make("article", "incident", title, kind);
  if (incident.current) {
    card.setAttribute("aria-current", "step");
    kind.append(make("span", "current", ` · ${text("current")}`));
  }
  card.append(make("ul", "criteria", ...incident.criteria.map(renderCriterion)));
  return card;
}

function renderCriterion(criterion) {
  const state = criterion.met === true ? "met" : criterion.met === false ? "notMet" : "notYet";
  return make("li", `criterion ${state}`,
    make("span", "criterion-label", criterion.label), " ",
    make("span", "criterion-state", text(state)),
    criterion.reason ? make("span", "criterion-reason", criterion.reason) : null);
}
