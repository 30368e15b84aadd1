// Bot Framework Web Chat, dressed in the page's own colours.

import { text } from "./language.js";
import { keepUnsent, recallUnsent } from "./unsent.js";

const locales = { nl: "nl-NL", en: "en-US" };

export class Chat {
  #element;
  #line;
  #store;
  #language = "nl";
  #said = new Map();
  #mine = [];

  constructor(element, line, onBotActivity) {
    this.#element = element;
    this.#line = line;
    this.#store = WebChat.createStore();
    line.activity$.subscribe((activity) => {
      // The id of an activity ends in the number of its utterance in the transcript.
      const number = Number(/\|(\d+)$/.exec(activity.id ?? "")?.[1]);
      const mine = activity.from?.role === "user";
      if (number && activity.text) this.#said.set(number, activity.text);
      if (number && mine) this.#mine.push(number);
      if (!mine && activity.type !== "typing") onBotActivity();
    });
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => this.render(this.#language));
  }

  render(language) {
    this.#language = language;
    WebChat.renderWebChat({
      directLine: this.#line,
      store: this.#store,
      locale: locales[language],
      overrideLocalizedStrings: { ...text("chatWords") },
      styleOptions: styleOptions(),
    }, this.#element);
  }

  /** Puts back what was typed here and not sent, and keeps what is typed from now on. */
  keepUnsent() {
    const kept = recallUnsent();
    if (kept) this.#store.dispatch({ type: "WEB_CHAT/SET_SEND_BOX", payload: { text: kept } });
    let last = kept;
    this.#store.subscribe(() => {
      const { sendBoxValue } = this.#store.getState();
      if (sendBoxValue !== last) keepUnsent(last = sendBoxValue);
    });
  }

  /** The text of an utterance, as far as it is on the page. */
  said(utterance) {
    return this.#said.get(utterance);
  }

  /** The bubble of an answer; null when it is not on the page. */
  bubbleOf(utterance) {
    const bubbles = this.#element.querySelectorAll(".webchat__stacked-layout--from-user .webchat__bubble__content");
    return bubbles[[...this.#mine].sort((a, b) => a - b).indexOf(utterance)] ?? null;
  }

  /** Sends a message as if the person had typed it. */
  send(text) {
    // Web Chat follows new messages only from the end of the transcript.
    const transcript = this.#element.querySelector(".webchat__basic-transcript__scrollable");
    transcript?.scrollTo({ top: transcript.scrollHeight });
    this.#store.dispatch({ type: "WEB_CHAT/SEND_MESSAGE", payload: { text } });
  }

  focus() {
    this.#element.querySelector("[data-id='webchat-sendbox-input']")?.focus();
  }

  /** Whoever has a keyboard can type at once; on a phone a keyboard nobody asked for would cover the question. */
  welcome() {
    if (matchMedia("(pointer: fine)").matches && document.activeElement === document.body && !document.querySelector("dialog[open]")) this.focus();
  }
}

function styleOptions() {
  const css = getComputedStyle(document.documentElement);
  const colour = (name) => css.getPropertyValue(`--${name}`).trim();
  return {
    rootHeight: "100%",
    rootWidth: "100%",
    primaryFont: css.getPropertyValue("--font").trim(),
    fontSizeSmall: "85%",
    backgroundColor: "transparent",
    accent: colour("accent"),
    subtle: colour("soft"),
    paddingRegular: 12,
    paddingWide: 16,

    bubbleBackground: colour("paper"),
    bubbleTextColor: colour("ink"),
    bubbleBorderColor: colour("line"),
    bubbleBorderRadius: 16,
    bubbleMaxWidth: 560,
    bubbleMinHeight: 40,
    bubbleFromUserBackground: colour("accent-wash"),
    bubbleFromUserTextColor: colour("ink"),
    bubbleFromUserBorderColor: colour("accent-wash"),
    bubbleFromUserBorderRadius: 16,
    bubbleFromUserMaxWidth: 520,
    timestampColor: colour("soft"),
    groupTimestamp: 120_000,
    markdownRenderHTML: false,
    markdownExternalLinkIconImage: "none",
    linkColor: colour("accent"),
    cleanupMarkdown: true,

    hideUploadButton: true,
    sendBoxBackground: colour("paper"),
    sendBoxTextColor: colour("ink"),
    sendBoxPlaceholderColor: colour("soft"),
    sendBoxBorderTop: `1px solid ${colour("line")}`,
    sendBoxButtonColor: colour("accent"),
    sendBoxButtonColorOnDisabled: colour("soft"),
    sendBoxButtonColorOnHover: colour("accent"),
    sendBoxButtonShadeColorOnHover: colour("accent-wash"),
    sendBoxButtonColorOnFocus: colour("accent"),
    sendBoxHeight: 56,
    sendBoxMaxHeight: 180,
    sendBoxTextWrap: true,
    sendBoxButtonAlignment: "bottom",

    suggestedActionLayout: "flow",
    suggestedActionBackgroundColor: colour("paper"),
    suggestedActionBackgroundColorOnHover: colour("accent-wash"),
    suggestedActionBackgroundColorOnActive: colour("accent-wash"),
    suggestedActionBackgroundColorOnFocus: colour("accent-wash"),
    suggestedActionTextColor: colour("accent"),
    suggestedActionTextColorOnHover: colour("accent"),
    suggestedActionTextColorOnActive: colour("accent"),
    suggestedActionTextColorOnFocus: colour("accent"),
    suggestedActionBorderColor: colour("edge"),
    suggestedActionBorderColorOnFocus: colour("accent"),
    suggestedActionBorderColorOnHover: colour("accent"),
    suggestedActionBorderRadius: 22,
    suggestedActionHeight: 44,
    suggestedActionKeyboardFocusIndicatorBorderColor: colour("accent"),

    transcriptTerminatorBackgroundColor: colour("sunk"),
    transcriptTerminatorColor: colour("ink"),
    transcriptVisualKeyboardIndicatorColor: colour("accent"),
    transcriptActivityVisualKeyboardIndicatorColor: colour("edge"),
    newMessagesButtonTextColor: colour("accent-ink"),
    newMessagesButtonBackgroundColor: colour("accent"),
    typingAnimationDuration: 5_000,
    // The line goes on sending by itself, so nothing is "failed" just because it takes long.
    sendTimeout: 300_000,
    slowConnectionAfter: 30_000,
    // An empty set: what is typed stays as it is typed.
    emojiSet: {},
  };
}
