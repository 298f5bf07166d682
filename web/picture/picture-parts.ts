import type { Status } from "../../src/domain/claim.ts";
import type { Surfaces } from "../explorer/palette.ts";

/** A view of the canvas as it stands, in pixels: all that a picture of it needs. */
export interface PictureParts {
  readonly width: number;
  readonly height: number;
  readonly surfaces: Surfaces;
  /** What the picture shows, and how many sources say so. */
  readonly title: string;
  readonly sources: string;
  readonly nodes: readonly PictureNode[];
  readonly edges: readonly PictureEdge[];
  readonly labels: readonly PictureLabel[];
  readonly types: readonly PictureType[];
  readonly statuses: readonly Status[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface PictureNode extends Point {
  readonly radius: number;
  readonly colour: string;
  /** Place in `types`; absent: a plain disc. */
  readonly type?: number;
}

export interface PictureEdge {
  readonly from: Point;
  readonly to: Point;
  readonly colour: string;
  readonly width: number;
  readonly status: Status;
  readonly heads: { readonly atSource: boolean; readonly atTarget: boolean };
}

export interface PictureLabel extends Point {
  readonly align: "left" | "center" | "right";
  readonly lines: readonly string[];
  readonly isStrong: boolean;
}

/** `shapes`: inside of the pictogram's SVG, 24 by 24, which is ours. */
export interface PictureType {
  readonly name: string;
  readonly colour: string;
  readonly ink: string;
  readonly shapes: string;
}
