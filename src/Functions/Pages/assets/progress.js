import { text } from "./language.js";

/** Where the interview is: which part, which incident, about how long still. */
export function showProgress({ status, progress }) {
  const share = Math.round(100 * Math.min(1, Math.max(0, progress.share ?? 0)));
  const done = status === "finished";
  const section = done ? text("finished") : text("sectionOf", progress.sectionNumber, progress.sections, progress.sectionTitle);
  const minutes = done ? "" : status === "paused" ? text("paused") : [
    progress.incident ? text("incidentOf", progress.incident, progress.incidents) : null,
    text("minutesLeft", progress.minutesLeft),
  ].filter(Boolean).join(" · ");
  document.getElementById("section").textContent = section;
  document.getElementById("minutes").textContent = minutes;
  const meter = document.getElementById("meter");
  meter.setAttribute("aria-valuenow", done ? 100 : share);
  meter.setAttribute("aria-valuetext", [section, minutes].filter(Boolean).join(", "));
  meter.firstElementChild.style.width = `${done ? 100 : share}%`;
}
