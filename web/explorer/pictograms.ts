import briefcase from "lucide-static/icons/briefcase.svg?raw";
import calendar from "lucide-static/icons/calendar.svg?raw";
import circle from "lucide-static/icons/circle.svg?raw";
import diamond from "lucide-static/icons/diamond.svg?raw";
import flag from "lucide-static/icons/flag.svg?raw";
import hexagon from "lucide-static/icons/hexagon.svg?raw";
import landmark from "lucide-static/icons/landmark.svg?raw";
import mapPin from "lucide-static/icons/map-pin.svg?raw";
import rocket from "lucide-static/icons/rocket.svg?raw";
import scrollText from "lucide-static/icons/scroll-text.svg?raw";
import square from "lucide-static/icons/square.svg?raw";
import triangle from "lucide-static/icons/triangle.svg?raw";
import user from "lucide-static/icons/user.svg?raw";

const BY_TYPE: Readonly<Record<string, string>> = {
  Person: user,
  Office: briefcase,
  Organization: landmark,
  Country: flag,
  Place: mapPin,
  Agreement: scrollText,
  System: rocket,
  Event: calendar,
};

/** For types of a user's own schema, in turn. */
const SPARE = [circle, square, triangle, diamond, hexagon] as const;

/** Pixels of the picture in the texture of the canvas. */
const SIDE = 96;

const drawn = new Map<string, string>();

/** An address of the pictogram of a type, drawn in `ink`; `place`: of the type in its schema. */
export function pictogramOf(type: string, place: number, ink: string): string {
  const key = `${type} ${place} ${ink}`;
  const address = drawn.get(key) ?? drawPictogram(type, place, ink);
  drawn.set(key, address);
  return address;
}

/** The shapes of the pictogram alone, in a square of 24, for a picture that is an SVG itself. */
export function pictogramShapes(type: string, place: number): string {
  const svg = svgOf(type, place);
  return svg.slice(svg.indexOf(">", svg.indexOf("<svg")) + 1, svg.lastIndexOf("</svg>")).trim();
}

function svgOf(type: string, place: number): string {
  return (BY_TYPE[type] ?? SPARE[place % SPARE.length] ?? circle).replace(/<!--.*?-->/g, "");
}

function drawPictogram(type: string, place: number, ink: string): string {
  const svg = svgOf(type, place)
    .replace('width="24"', `width="${SIDE}"`)
    .replace('height="24"', `height="${SIDE}"`)
    .replace('stroke-width="2"', 'stroke-width="2.25"')
    .replaceAll("currentColor", ink);
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
