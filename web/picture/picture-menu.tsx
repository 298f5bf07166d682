import { Image } from "lucide-react";
import { DropdownMenu } from "radix-ui";
import { count } from "../components/count.ts";
import { saveFile } from "../console/save-file.ts";
import type { Renderer } from "../explorer/renderer.ts";
import { useGraph, useTypeLooks } from "../explorer/use-graph.ts";
import { useExplorer } from "../state/store.ts";
import { collectPicture } from "./collect-picture.ts";
import { toFileName } from "./file-name.ts";
import { type PictureParts, printPicture } from "./print-picture.ts";
import { toPng } from "./to-png.ts";

/** What the canvas shows when it is asked, under the name of what stands in the middle. */
function useCollect(renderer: Renderer): () => PictureParts {
  const index = useGraph();
  const looks = useTypeLooks();
  const selected = useExplorer(({ view }) => view.selection.entity);
  const title = selected ? index.entity(selected).name : "The whole graph";
  const sources = count(index.graph.documents.length, "source");
  return () => collectPicture({ ...renderer.viewed(), looks, title, sources });
}

/** The picture as it stands, to take along: as shapes that can be edited, or as pixels for a page. */
export function PictureMenu({ renderer }: { readonly renderer: Renderer }) {
  const collect = useCollect(renderer);
  const saveSvg = () => {
    const parts = collect();
    saveFile(toFileName(parts.title, "svg"), "image/svg+xml", printPicture(parts));
  };
  const savePng = async () => {
    const parts = collect();
    saveFile(toFileName(parts.title, "png"), "image/png", await toPng(printPicture(parts)));
  };
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger className="icon-button" aria-label="Save the picture" title="Save the picture">
        <Image aria-hidden="true" size={15} />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className="canvas-menu" side="top" align="end" sideOffset={6}>
          <DropdownMenu.Item onSelect={saveSvg}>Picture as SVG</DropdownMenu.Item>
          <DropdownMenu.Item onSelect={savePng}>Picture as PNG</DropdownMenu.Item>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
