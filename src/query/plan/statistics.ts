/** What the planner knows of the graph that it plans for. Sizes only: a wrong guess costs time, never an answer. */
export interface Statistics {
  readonly nodeCount: number;
  nodesWithLabel(label: string): number;
  /** All where no type is named. */
  relationshipsOfTypes(types: readonly string[]): number;
  /** How many nodes have one value of the property, on average; absent where no node has the property. */
  nodesPerValue(key: string): number | undefined;
}
