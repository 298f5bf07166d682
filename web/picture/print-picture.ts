import type { Surfaces } from "../explorer/palette.ts";
import { escapeXml, printNumber as n } from "./escape-xml.ts";
import type { PictureLabel, PictureParts, PictureType } from "./picture-parts.ts";
import { FOOT, printFoot } from "./print-foot.ts";
import { printEdge, printNode } from "./print-shapes.ts";

const LINE_HEIGHT = 16;
const ANCHORS = { left: "start", center: "middle", right: "end" } as const;
const FONT = "font-family=\"Inter, 'Inter Variable', system-ui, sans-serif\"";

/** An SVG file. All that comes from a source is in it as text. */
export function printPicture(parts: PictureParts): string {
  const { width, height, surfaces, title } = parts;
  const lines = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${n(width)}" height="${n(height + FOOT)}" viewBox="0 0 ${n(width)} ${n(height + FOOT)}" ${FONT}>`,
    `<title>${escapeXml(title)}</title>`,
    `<defs>${parts.types.map(printSymbol).join("")}</defs>`,
    `<rect width="100%" height="100%" fill="${surfaces.paper}"/>`,
    `<svg width="${n(width)}" height="${n(height)}" overflow="hidden">`,
    ...parts.edges.map(printEdge),
    ...parts.nodes.map((node) => printNode(node, parts.types)),
    ...parts.labels.map((label) => printLabel(label, surfaces)),
    "</svg>",
    printFoot(parts),
    "</svg>",
  ];
  return `${lines.join("\n")}\n`;
}

function printSymbol({ ink, shapes }: PictureType, place: number): string {
  const pen = `fill="none" stroke="${ink}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"`;
  return `<symbol id="type-${place}" viewBox="0 0 24 24"><g ${pen}>${shapes}</g></symbol>`;
}

function printLabel({ x, y, align, lines, isStrong }: PictureLabel, { ink, paper }: Surfaces): string {
  const font = isStrong ? 'font-size="14" font-weight="600"' : 'font-size="12.5" font-weight="500"';
  const halo = `stroke="${paper}" stroke-width="4" stroke-linejoin="round" paint-order="stroke"`;
  const spans = lines.map(
    (line, place) => `<tspan x="${n(x)}" y="${n(y + LINE_HEIGHT * place + 12)}">${escapeXml(line)}</tspan>`,
  );
  return `<text text-anchor="${ANCHORS[align]}" fill="${ink}" ${halo} ${font}>${spans.join("")}</text>`;
}
