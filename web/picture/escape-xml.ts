/** What no XML file may hold, and what turns the direction of the text around it. */
const CONTROLS = /[\p{Cc}\p{Cf}\p{Cs}\uFFFE\uFFFF]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Any text as text of an XML file, on one line. */
export function escapeXml(text: string): string {
  return text
    .replace(/\s/g, " ")
    .replace(CONTROLS, "")
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
}

/** At most one digit behind the point: tenths of a pixel. */
export function printNumber(number: number): string {
  return String(Math.round(number * 10) / 10);
}
