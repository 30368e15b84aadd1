// The job description as it grows: sections, lines, the numbers that lead to the respondent's words.

import { showIncidents } from "./incidents.js";
import { text } from "./language.js";
import { make, reconcile } from "./reconcile.js";

export class Draft {
  #element;
  #evidence;
  #onCorrect;
  #shownLanguage = null;

  /** @param onCorrect hears the label of a line that is not right. */
  constructor(element, evidence, onCorrect) {
    this.#element = element;
    this.#evidence = evidence;
    this.#onCorrect = onCorrect;
  }

  /** @returns the elements of new lines; none at the first showing or after a change of language. */
  show(draft) {
    const fresh = this.#shownLanguage !== draft.language;
    if (fresh) this.#element.replaceChildren();
    this.#shownLanguage = draft.language;
    const notes = new Map(draft.notes.map((note) => [note.number, note]));
    const withSources = (statement) => ({ ...statement, sources: statement.notes.map((number) => notes.get(number)).filter(Boolean) });
    const rubrics = draft.rubrics.map((rubric) => ({
      ...rubric,
      // "Not asked" is the right remark in the document; while the interview runs, it is simply not its turn yet.
      remark: rubric.status === "not-asked" && draft.status !== "finished" ? text("comesLater") : rubric.remark,
      statements: onlyNeededLabels(rubric.statements).map(withSources),
      incidents: rubric.id === "critical-incidents" ? incidentsOf(rubric, draft, withSources) : [],
    }));
    const added = [];
    reconcile(this.#element, rubrics, (rubric) => rubric.id, (rubric, element) => this.#rubric(rubric, element, added));
    return fresh ? [] : added;
  }

  #rubric(rubric, element, added) {
    const section = element ?? make("section", "rubric", make("h3"), make("p", "remark"), make("ul", "lines"), make("div", "incidents"));
    const [heading, remark, lines, incidents] = section.children;
    heading.id = `rubric-${rubric.id}`;
    heading.textContent = rubric.heading;
    section.setAttribute("aria-labelledby", heading.id);
    const begun = rubric.incidents.some((incident) => !incident.comesLater);
    const told = begun || rubric.statements.length > 0;
    section.classList.toggle("told", told);
    remark.textContent = begun ? text("incidentsLead") : told ? "" : rubric.remark;
    remark.hidden = told && !begun;
    lines.hidden = begun || !told;
    incidents.hidden = !begun;
    if (begun) added.push(...showIncidents(incidents, rubric.incidents, (line) => this.#line(line, rubric)));
    else added.push(...reconcile(lines, rubric.statements, (line) => line.id, (line) => this.#line(line, rubric)));
    return section;
  }

  #line(line, rubric) {
    const words = make("span", line.quoted ? "words quoted" : "words", line.text);
    const correct = make("button", "correct", pencil(), make("span", "", text("correct")));
    const name = line.name ?? (line.label || rubric.heading);
    correct.type = "button";
    correct.setAttribute("aria-label", text("correctLine", `${name}: ${line.text}`.slice(0, 120)));
    correct.addEventListener("click", () => this.#onCorrect(name));
    const item = make("li", "line");
    const body = make("p", "said", line.label ? make("span", "label", `${line.label}: `) : null, words);
    for (const source of line.sources) body.append(" ", this.#evidence.button(source, item));
    item.append(body, correct);
    return item;
  }
}

/** Under one heading a label that never varies says nothing, and one that repeats the line before it says nothing new. It stays as the name by which the line is corrected. */
function onlyNeededLabels(statements, keepSingle = false) {
  const varies = statements.some((statement) => statement.label !== statements[0].label);
  return statements.map((statement, n) => {
    const isNews = (varies || keepSingle) && statement.label !== statements[n - 1]?.label;
    return { ...statement, name: statement.name ?? (statement.label || undefined), label: isNews ? statement.label : "" };
  });
}

/** The incidents with what was told about each; within its incident, a line needs only the name of its part. */
function incidentsOf(rubric, draft, withSources) {
  return draft.incidents.map((incident) => {
    const statements = rubric.statements.filter((statement) => statement.slot.startsWith(`${incident.id}/`)).map((statement) => {
      const prefix = `${incident.title} – `;
      const part = statement.label.startsWith(prefix) ? statement.label.slice(prefix.length) : statement.label;
      return { ...withSources(statement), name: statement.label, label: part.charAt(0).toUpperCase() + part.slice(1) };
    });
    const judged = incident.criteria.some((criterion) => criterion.met !== null);
    return { ...incident, statements: onlyNeededLabels(statements, true), comesLater: draft.status !== "finished" && !incident.current && !judged && statements.length === 0 };
  });
}

function pencil() {
  const drawing = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  drawing.setAttribute("viewBox", "0 0 20 20");
  drawing.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(drawing.namespaceURI, "path");
  path.setAttribute("d", "M3.500 16.500l.8-3.600L13 4.200a1.700 1.700 0 0 1 2.400 0l.4.4a1.700 1.700 0 0 1 0 2.400l-8.700 8.700z");
  drawing.append(path);
  return drawing;
}
