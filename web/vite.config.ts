import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { BUILD_FILE } from "../src/records/build-record.ts";
import { RECORD_FILES } from "../src/records/graph-records.ts";

export default defineConfig({
  root: import.meta.dirname,
  // Relative, so that the built page works under any address and from a folder.
  base: "./",
  plugins: [react(), preloadGraph()],
  build: {
    rolldownOptions: { input: ["index.html", "read.html"].map((page) => join(import.meta.dirname, page)) },
    outDir: "../dist/web",
    emptyOutDir: true,
    // Nothing as a data address: the served page lets fonts and scripts come from files of its own only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1000,
  },
  worker: { format: "es" },
});

/** The graph is on its way while the browser still reads the script that will ask for it. */
function preloadGraph(): Plugin {
  return {
    name: "countersign:preload-graph",
    transformIndexHtml(_html, { filename }) {
      if (!filename.endsWith("index.html")) return [];
      return [BUILD_FILE, ...RECORD_FILES].map((file) => ({
        tag: "link",
        attrs: { rel: "preload", as: "fetch", crossorigin: true, href: `./graph/${file}` },
      }));
    },
  };
}
