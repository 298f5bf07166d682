import "@fontsource-variable/inter/index.css";
import "@fontsource-variable/source-serif-4/index.css";
import "./styles/base.css";
import "./styles/layout.css";
import "./styles/controls.css";
import "./styles/rail.css";
import "./styles/evidence.css";
import "./styles/stage.css";
import "./styles/console.css";
import "./styles/desk.css";
import "./styles/timeline.css";
import "./styles/neighbourhood.css";
import "./styles/review.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import { installHandle } from "./explorer/window-handle.ts";
import { loadGraph } from "./state/actions.ts";
import { followTheme } from "./state/theme.ts";

const root = document.getElementById("app");
if (!root) throw new Error("index.html has no element #app.");
followTheme();
installHandle();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
loadGraph();
