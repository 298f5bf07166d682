import { SURFACES } from "../explorer/palette.ts";
import { pictogramOf } from "../explorer/pictograms.ts";
import { useTheme, useTypeLook } from "../explorer/use-graph.ts";

/** The disc of a type as the canvas draws it; its word stands beside it or is said by its parent. */
export function Pictogram({ type, isOff = false }: { readonly type: string; readonly isOff?: boolean }) {
  const look = useTypeLook(type);
  const theme = useTheme();
  const ink = theme === "light" ? SURFACES.light.panel : SURFACES.dark.paper;
  const colour = isOff ? SURFACES[theme].dim : look.colours[theme];
  return (
    <span className="pictogram" style={{ backgroundColor: colour }} aria-hidden="true">
      <img src={pictogramOf(type, look.place, ink)} alt="" />
    </span>
  );
}
