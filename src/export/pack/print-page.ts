import { sha256Of } from "../../domain/ids.ts";
import { OUR_PAGE } from "../our-page.ts";
import { printPolicyElement } from "../page-policy.ts";
import { escapeHtml } from "./escape-html.ts";
import { PACK_STYLE } from "./pack-style.ts";

/** An HTML page that runs nothing and loads nothing; `body` is HTML, `title` is text. */
export function printPage(title: string, body: readonly string[]): string {
  const policy = {
    "default-src": "'none'",
    "style-src": `'sha256-${base64Of(PACK_STYLE)}'`,
    "base-uri": "'none'",
    "form-action": "'none'",
  };
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
${printPolicyElement(policy)}
${OUR_PAGE}
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${PACK_STYLE}</style>
</head>
<body>
${body.join("\n")}
</body>
</html>
`;
}

function base64Of(text: string): string {
  const hex = sha256Of(new TextEncoder().encode(text)).match(/../g) ?? [];
  return btoa(String.fromCharCode(...hex.map((byte) => Number.parseInt(byte, 16))));
}
