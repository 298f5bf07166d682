import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { OUR_PAGE } from "../src/export/our-page.ts";
import { printPolicyElement, singleFilePolicy } from "../src/export/page-policy.ts";
import { EMPTY_EMBEDDED } from "../src/export/site/embedded-files.ts";

/** The page again, as one HTML file that asks for nothing: `countersign export --single-file` puts a graph into it. */
export default defineConfig({
  root: import.meta.dirname,
  base: "./",
  plugins: [react(), inlineWorkers(), inlineAll()],
  build: {
    rolldownOptions: { input: join(import.meta.dirname, "index.html"), output: { codeSplitting: false } },
    outDir: "../dist/single-file",
    emptyOutDir: true,
    copyPublicDir: false,
    cssCodeSplit: false,
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 10_000,
  },
  // Not modules: a page from a folder has no origin under which a browser would import one.
  worker: { format: "iife" },
});

/** Workers start from a blob, since a browser starts none from a file beside the page. */
function inlineWorkers(): Plugin {
  return {
    name: "countersign:inline-workers",
    enforce: "pre",
    async resolveId(source, importer) {
      if (!source.endsWith("?worker")) return null;
      const file = await this.resolve(source.slice(0, -"?worker".length), importer, { skipSelf: true });
      return file && `${file.id}?worker&inline`;
    },
  };
}

/** Puts script, style and icon into the page, and the policy that allows these and nothing else. */
function inlineAll(): Plugin {
  return {
    name: "countersign:inline-all",
    enforce: "post",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const page = bundle["index.html"];
        if (page?.type !== "asset") throw new Error("The build has no index.html.");
        const parts = { script: "", style: "" };
        for (const [name, part] of Object.entries(bundle)) {
          if (part === page) continue;
          if (part.type === "chunk") parts.script += part.code;
          else if (name.endsWith(".css")) parts.style += part.source;
          else throw new Error(`${name} cannot be put into the page.`);
          delete bundle[name];
        }
        page.source = printPage(String(page.source), { script: keepInElement(parts.script), style: parts.style });
      },
    },
  };
}

function printPage(html: string, { script, style }: { readonly script: string; readonly style: string }): string {
  const icon = `data:image/svg+xml,${encodeURIComponent(readFileSync(join(import.meta.dirname, "public/icon.svg"), "utf8"))}`;
  const policy = printPolicyElement(singleFilePolicy([hashOf(script)], [hashOf(style)]));
  const lines = html
    .split("\n")
    .filter((line) => !/<script type="module"|<link rel="stylesheet"/.test(line))
    .map((line) => line.replace("./icon.svg", icon))
    .flatMap((line) => (line.includes("<meta charset") ? [line, `    ${policy}`, `    ${OUR_PAGE}`] : [line]))
    .flatMap((line) =>
      line.includes("</head>") ? [`    <style>${style}</style>`, `    ${EMPTY_EMBEDDED}`, line] : [line],
    )
    .flatMap((line) => (line.includes("</body>") ? [`    <script type="module">${script}</script>`, line] : [line]));
  return lines.join("\n");
}

/** The same code where its strings would end the element around it, or make the browser look for another end. */
function keepInElement(code: string): string {
  return code.replace(/<(?=\/script|script|!--)/gi, "\\x3C");
}

function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
