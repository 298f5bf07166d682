import type Sigma from "sigma";
import { EdgeLineProgram, type EdgeProgramType, NodePointProgram, type NodeProgramType } from "sigma/rendering";
import type { RenderParams } from "sigma/types";
import type { DisplayEdge, DisplayNode } from "./display-graph.ts";

/** What draws the many of a crowd: cheap, and not at all while `isMoving`. */
export function createCrowdPrograms(isMoving: () => boolean): {
  readonly point: NodeProgramType<DisplayNode, DisplayEdge>;
  readonly line: EdgeProgramType<DisplayNode, DisplayEdge>;
} {
  class PointProgram extends NodePointProgram<DisplayNode, DisplayEdge> {
    override render(params: RenderParams): void {
      if (!isMoving()) super.render(params);
    }
  }
  /** A line one pixel wide. The pointer does not find it: among so many it would be on another with every pixel. */
  class LineProgram extends EdgeLineProgram<DisplayNode, DisplayEdge> {
    constructor(gl: WebGLRenderingContext, _picking: WebGLFramebuffer | null, sigma: Sigma<DisplayNode, DisplayEdge>) {
      super(gl, null, sigma);
    }

    override render(params: RenderParams): void {
      if (!isMoving()) super.render(params);
    }
  }
  return { point: PointProgram, line: LineProgram };
}
