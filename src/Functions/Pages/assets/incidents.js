// The incident ledger: each incident with what was told and how it stands against the four criteria, always in words.

import { text } from "./language.js";
import { make, reconcile } from "./reconcile.js";

/** @param renderLine makes the element of one statement.
 *  @returns the elements of new lines. */
export function showIncidents(list, incidents, renderLine) {
  const added = [];
  reconcile(list, incidents, (incident) => incident.id, (incident, element) => renderIncident(incident, element, renderLine, added));
  return added;
}

function renderIncident(incident, element, renderLine, added) {
  const card = element ?? make("article", "incident", make("h4"), make("p"), make("ul", "lines"), make("ul", "criteria"));
  const [title, kind, lines, criteria] = card.children;
  title.id = `card-${incident.id}`;
  title.textContent = incident.title;
  card.setAttribute("aria-labelledby", title.id);
  kind.className = "valence";
  kind.replaceChildren(text(incident.valence === "effective" ? "effective" : "ineffective"));
  if (incident.comesLater) kind.append(make("span", "remark", ` · ${text("comesLater")}`));
  if (incident.current) kind.append(make("span", "current", ` · ${text("current")}`));
  card.classList.toggle("is-current", incident.current);
  lines.hidden = incident.statements.length === 0;
  added.push(...reconcile(lines, incident.statements, (line) => line.id, renderLine));
  criteria.hidden = incident.comesLater;
  criteria.replaceChildren(...incident.criteria.map(renderCriterion));
  return card;
}

function renderCriterion(criterion) {
  const state = criterion.met === true ? "met" : criterion.met === false ? "notMet" : "notYet";
  return make("li", `criterion ${state}`,
    make("span", "criterion-label", criterion.label), " ",
    make("span", "criterion-state", text(state)),
    criterion.reason ? make("span", "criterion-reason", criterion.reason) : null);
}
