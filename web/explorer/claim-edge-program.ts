import { EdgeProgram, type ProgramInfo } from "sigma/rendering";
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import { STATUSES } from "../../src/domain/claim.ts";
import type { DisplayEdge, DisplayNode } from "./display-graph.ts";
import type { EdgeLook } from "./reducers.ts";

const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
const UNIFORMS = ["u_matrix", "u_sizeRatio", "u_correctionRatio"] as const;
type Uniform = (typeof UNIFORMS)[number];

/**
 * Draws a line, its arrowheads and the mark of its status in one pass: stock Sigma knows neither dashes nor bars, and
 * needs a second program for arrowheads. Each edge is one rectangle, wide enough for the widest mark; the fragment
 * shader knows how far it is along and across the line, in pixels of the page, and decides what of it is ink.
 */
export class ClaimEdgeProgram extends EdgeProgram<Uniform, DisplayNode, DisplayEdge> {
  override getDefinition() {
    return {
      VERTICES: 6,
      VERTEX_SHADER_SOURCE,
      FRAGMENT_SHADER_SOURCE,
      METHOD: TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: "a_start", size: 2, type: FLOAT },
        { name: "a_end", size: 2, type: FLOAT },
        // Radius of the node at either end, thickness of the line: pixels.
        { name: "a_sizes", size: 3, type: FLOAT },
        // Place of the status in STATUSES, arrowhead at the start, at the end.
        { name: "a_marks", size: 3, type: FLOAT },
        { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: "a_id", size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: "a_corner", size: 2, type: FLOAT }],
      CONSTANT_DATA: [
        [0, 1],
        [0, -1],
        [1, 1],
        [1, 1],
        [0, -1],
        [1, -1],
      ],
    };
  }

  override processVisibleItem(
    edgeIndex: number,
    startIndex: number,
    source: NodeDisplayData,
    target: NodeDisplayData,
    data: EdgeDisplayData,
  ): void {
    const { status, heads } = data as unknown as EdgeLook;
    const { array } = this;
    let i = startIndex;
    array[i++] = source.x;
    array[i++] = source.y;
    array[i++] = target.x;
    array[i++] = target.y;
    array[i++] = source.size;
    array[i++] = target.size;
    array[i++] = data.size;
    array[i++] = STATUSES.indexOf(status);
    array[i++] = Number(heads.atSource);
    array[i++] = Number(heads.atTarget);
    array[i++] = floatColor(data.color);
    array[i++] = edgeIndex;
  }

  override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<Uniform>): void {
    const { u_matrix = null, u_sizeRatio = null, u_correctionRatio = null } = uniformLocations;
    gl.uniformMatrix3fv(u_matrix, false, params.matrix);
    gl.uniform1f(u_sizeRatio, params.sizeRatio);
    gl.uniform1f(u_correctionRatio, params.correctionRatio);
  }
}

const VERTEX_SHADER_SOURCE = /* glsl */ `
attribute vec2 a_start;
attribute vec2 a_end;
attribute vec3 a_sizes;
attribute vec3 a_marks;
attribute vec4 a_color;
attribute vec4 a_id;
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;

varying vec4 v_color;
varying vec2 v_place;
varying float v_length;
varying float v_thickness;
varying vec3 v_marks;

const float bias = 255.0 / 254.0;
const float halfWidth = 7.0;
const float gap = 2.0;

void main() {
  // One pixel of the page, in the units of the graph.
  float pixel = 2.0 * u_correctionRatio;
  vec2 line = a_end - a_start;
  float whole = length(line) / pixel;
  vec2 along = whole > 0.0 ? line / (whole * pixel) : vec2(1.0, 0.0);
  vec2 across = vec2(-along.y, along.x);

  float fromSource = a_sizes.x / u_sizeRatio + gap;
  float fromTarget = a_sizes.y / u_sizeRatio + gap;
  v_length = max(whole - fromSource - fromTarget, 0.0);
  v_place = vec2(a_corner.x * v_length, a_corner.y * halfWidth);
  v_thickness = a_sizes.z;
  v_marks = a_marks;

  vec2 position = a_start + (along * (fromSource + v_place.x) + across * v_place.y) * pixel;
  gl_Position = vec4((u_matrix * vec3(position, 1)).xy, 0, 1);

  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
}
`;

const FRAGMENT_SHADER_SOURCE = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying vec2 v_place;
varying float v_length;
varying float v_thickness;
varying vec3 v_marks;

const float headLength = 9.0;
const float headHalf = 4.0;

// 1 inside, 0 outside, with one soft pixel between; negative distances are inside.
float ink(float distance) {
  return clamp(0.5 - distance, 0.0, 1.0);
}

float head(float fromTip) {
  float side = abs(v_place.y) - headHalf * fromTip / headLength;
  return fromTip < 0.0 ? 0.0 : min(ink(side), ink(fromTip - headLength));
}

float pattern() {
  float along = v_place.x;
  if (v_marks.x < 0.5) return 1.0;
  if (v_marks.x < 1.5) return ink(abs(mod(along, 15.0) - 5.0) - 5.0);
  if (v_marks.x < 2.5) return ink(abs(mod(along, 5.0) - 1.0) - 1.0);
  return 1.0;
}

// The bar across the middle of a denied claim.
float bar() {
  float inside = max(abs(v_place.x - v_length * 0.5) - 1.25, abs(v_place.y) - 6.0);
  return v_marks.x > 2.5 ? ink(inside) : 0.0;
}

void main(void) {
  float across = abs(v_place.y);
  #ifdef PICKING_MODE
  gl_FragColor = across < max(v_thickness, 5.0) ? v_color : vec4(0.0);
  #else
  float atStart = v_marks.y * head(v_place.x);
  float atEnd = v_marks.z * head(v_length - v_place.x);
  float isBody = step(v_marks.y * headLength * 0.8, v_place.x) * step(v_marks.z * headLength * 0.8, v_length - v_place.x);
  float body = isBody * ink(across - v_thickness * 0.5) * pattern();
  gl_FragColor = v_color * max(max(body, bar()), max(atStart, atEnd));
  #endif
}
`;
