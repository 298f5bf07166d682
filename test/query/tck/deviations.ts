/** Examples of openCypher's TCK that this engine does not pass on purpose or for now, each with its reason. */
export const deviations: ReadonlyMap<string, string> = new Map([]);
