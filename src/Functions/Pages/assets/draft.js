// The job description as it grows: sections, lines, the numbers that lead to the respondent's words.

import { showIncidents } from "./incidents.js";
import { text } from "./language.js";
import { drawing } from "./review.js";
import { make, reconcile } from "./reconcile.js";

export class Draft {
  #element;
  #evidence;
  #onCorrect;
  #review;
  #shownLanguage = null;
  /** Each line is up for a decision, and every section for additions. */
  reviewing = false;

  /** @param onCorrect hears the label of a line that is not right. @param review takes decisions about lines. */
  constructor(element, evidence, onCorrect, review) {
    this.#element = element;
    this.#evidence = evidence;
    this.#onCorrect = onCorrect;
    this.#review = review;
  }

  /** @returns the elements of new lines; none at the first showing or after a change of language. */
  show(draft) {
    const fresh = this.#shownLanguage !== draft.language;
    if (fresh) this.#element.replaceChildren();
    this.#shownLanguage = draft.language;
    const notes = new Map(draft.notes.map((note) => [note.number, note]));
    const withSources = (statement) => ({ ...statement, reviewing: this.reviewing, sources: statement.notes.map((number) => notes.get(number)).filter(Boolean) });
    const rubrics = draft.rubrics.map((rubric) => ({
      ...rubric,
      reviewing: this.reviewing,
      // "Not asked" is the right remark in the document; while the interview runs, it is simply not its turn yet.
      remark: rubric.status === "not-asked" && rubric.asked && draft.status !== "finished" ? text("comesLater") : rubric.remark,
      statements: onlyNeededLabels(rubric.statements).map(withSources),
      incidents: rubric.id === "critical-incidents" ? incidentsOf(rubric, draft, withSources) : [],
    }));
    const added = [];
    reconcile(this.#element, rubrics, (rubric) => rubric.id, (rubric, element) => this.#rubric(rubric, element, added));
    return fresh ? [] : added;
  }

  #rubric(rubric, element, added) {
    const section = element ?? make("section", "rubric", make("h3"), make("p", "remark"), make("ul", "lines"), make("div", "incidents"), make("div", "additions"));
    const [heading, remark, lines, incidents, additions] = section.children;
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
    // An incident is told in the conversation, where it is asked what happened before and after.
    const canAdd = rubric.reviewing && rubric.id !== "critical-incidents";
    if (!canAdd) additions.replaceChildren();
    else if (!additions.hasChildNodes() || additions.querySelector(":disabled")) additions.replaceChildren(this.#review.adder(rubric));
    if (begun) added.push(...showIncidents(incidents, rubric.incidents, (line) => this.#line(line, rubric)));
    else added.push(...reconcile(lines, rubric.statements, (line) => line.id, (line) => this.#line(line, rubric)));
    return section;
  }

  #line(line, rubric) {
    const words = make(line.review === "dropped" ? "s" : "span", line.quoted ? "words quoted" : "words", line.text);
    const item = make("li", line.review ? `line is-${line.review}` : "line");
    const body = make("p", "said", line.label ? make("span", "label", `${line.label}: `) : null, words);
    if (line.original) body.append(" ", make("span", "original", text("was", line.original)));
    for (const source of line.sources) body.append(" ", this.#evidence.button(source, item));
    if (line.sources.length > 0) {
      // The number is the control; a tap on the words does the same.
      words.classList.add("leads");
      words.addEventListener("click", () => { if (getSelection().isCollapsed) item.querySelector(".note").click(); });
    }
    item.append(body, line.reviewing ? this.#review.controls(line, item) : this.#corrector(line, rubric));
    return item;
  }

  #corrector(line, rubric) {
    const name = line.name ?? (line.label || rubric.heading);
    const correct = make("button", "correct", drawing("edit"), make("span", "", text("correct")));
    correct.type = "button";
    correct.setAttribute("aria-label", text("correctLine", `${name}: ${line.text}`.slice(0, 120)));
    correct.addEventListener("click", () => this.#onCorrect(name));
    return correct;
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
