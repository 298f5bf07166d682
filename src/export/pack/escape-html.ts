/** What HTML can hold in no form: control characters and halves of surrogate pairs. */
const FORBIDDEN = /[^\P{Cc}\t\n\r]|\p{Cs}/gu;

const MARKUP = /[&<>"'\r]/g;

const REFERENCES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "\r": "&#13;",
};

/** For content and for attributes in quotes; a reader sees `text` as it is, with U+FFFD for each forbidden character. */
export function escapeHtml(text: string): string {
  return text.replace(FORBIDDEN, "\ufffd").replace(MARKUP, (character) => REFERENCES[character] ?? character);
}

/** The same with a direction of its own, so that nothing in it turns the text around it. */
export function isolate(text: string): string {
  return `<bdi>${escapeHtml(text)}</bdi>`;
}
