// What is typed and not sent yet stays in this tab until it is sent, erased or the tab is closed: a phone reloads pages by itself.

const name = () => `interviewbot.unsent ${location.pathname}`;

export function recallUnsent() {
  try { return sessionStorage.getItem(name()) ?? ""; } catch { return ""; }
}

export function keepUnsent(words) {
  try {
    if (words.trim()) sessionStorage.setItem(name(), words);
    else sessionStorage.removeItem(name());
  } catch { /* storage switched off or full: it is only gone after a reload, as before */ }
}

/** Of every page in this tab. */
export function forgetUnsent() {
  try { sessionStorage.clear(); } catch { /* nothing was kept */ }
}
