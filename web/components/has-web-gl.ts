let answer: boolean | undefined;

/** Asked of the browser once. */
export function hasWebGl(): boolean {
  answer ??= document.createElement("canvas").getContext("webgl2") !== null;
  return answer;
}
