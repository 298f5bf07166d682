/** A schema as its author writes it: which types and predicates exist, with their labels, ranges and values. */
export interface SchemaData {
  readonly name: string;
  readonly types: readonly EntityType[];
  readonly predicates: readonly Predicate[];
}

export interface EntityType {
  readonly name: string;
  readonly plural: string;
  readonly description: string;
}

export interface Predicate {
  readonly name: string;
  /** As a reader says it from subject to object ("signed"), and from object to subject ("signed by"). */
  readonly label: string;
  readonly inverse: string;
  readonly subjects: readonly string[];
  /** Types at the other end; empty for a fact, which has a value there. */
  readonly objects: readonly string[];
  /** What stands at the other end of a fact. */
  readonly fact?: "date" | "duration" | "text";
  readonly symmetric?: boolean;
  /** Happens once for its ends: incompatible dates are a conflict, not two claims. */
  readonly once?: boolean;
  /** Names of the values that a claim may carry, next to `date`. */
  readonly values: readonly string[];
  readonly description: string;
}

/** A schema with its names indexed. Two of them can live in one process. */
export interface Schema extends SchemaData {
  findType(name: string): EntityType | undefined;
  findPredicate(name: string): Predicate | undefined;
  isSymmetric(predicate: string): boolean;
  isFact(predicate: string): boolean;
  happensOnce(predicate: string): boolean;
  /** True where the schema lets `predicate` lead from one type to the other. */
  allows(predicate: string, subjectType: string, objectType: string): boolean;
}

/** `data` is taken to be valid: what a user wrote goes through `parseSchema` first. */
export function indexSchema(data: SchemaData): Schema {
  const types = new Map(data.types.map((type) => [type.name, type]));
  const predicates = new Map(data.predicates.map((predicate) => [predicate.name, predicate]));
  return {
    ...data,
    findType: (name) => types.get(name),
    findPredicate: (name) => predicates.get(name),
    isSymmetric: (name) => predicates.get(name)?.symmetric ?? false,
    isFact: (name) => predicates.get(name)?.fact !== undefined,
    happensOnce: (name) => predicates.get(name)?.once ?? false,
    allows: (name, subjectType, objectType) => {
      const { subjects = [], objects = [] } = predicates.get(name) ?? {};
      return subjects.includes(subjectType) && objects.includes(objectType);
    },
  };
}
