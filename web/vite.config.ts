import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  root: import.meta.dirname,
  // Relative, so that the built page works under any address and from a folder.
  base: "./",
  plugins: [react()],
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
