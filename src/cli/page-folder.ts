import { join } from "node:path";
import { packageRoot } from "../pipeline/code-version.ts";

/** Where `npm run build` puts the explorer. */
export function pageFolder(): string {
  return join(packageRoot(), "dist", "web");
}
