import { Image } from "lucide-react";
import { DropdownMenu } from "radix-ui";
import { count } from "../components/count.ts";
import type { Renderer } from "../explorer/renderer.ts";
import { shortName } from "../explorer/short-name.ts";
import { useGraph, useTypeLooks } from "../explorer/use-graph.ts";
import { fileName } from "../files/file-name.ts";
import { saveFile } from "../files/save-file.ts";
import { useExplorer } from "../state/store.ts";
import { collectPicture } from "./collect-picture.ts";
import type { PictureParts } from "./picture-parts.ts";
import { printPicture } from "./print-picture.ts";
import { toPng } from "./to-png.ts";

/** What the canvas shows when it is asked, and what stands in its middle. */
function useCollect(renderer: Renderer): { readonly about: string | undefined; readonly collect: () => PictureParts } {
  const index = useGraph();
  const looks = useTypeLooks();
  const selected = useExplorer(({ view }) => view.selection.entity);
  const entity = selected && index.entity(selected);
  const title = entity ? entity.name : "The whole graph";
  const sources = count(index.graph.documents.length, "source");
  return {
    about: entity && shortName(entity),
    collect: () => collectPicture({ ...renderer.viewed(), looks, title, sources }),
  };
}

/** The picture as it stands, to take along: as shapes that can be edited, or as pixels for a page. */
export function PictureMenu({ renderer }: { readonly renderer: Renderer }) {
  const { about, collect } = useCollect(renderer);
  const saveSvg = () => saveFile(fileName(about, "graph.svg"), "image/svg+xml", printPicture(collect()));
  const savePng = async () => saveFile(fileName(about, "graph.png"), "image/png", await toPng(printPicture(collect())));
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
