/**
 * What one request may ask. The widest page of the product needs less than half of each; together they keep whatever is
 * done with a document before it runs (reading, measuring, validating) under 50 ms.
 */
export const operationLimits = {
  /** Of the text of the query, in UTF-8. */
  bytes: 65_536,
  /** Every error names its line, which is found by counting from the start. */
  lines: 2_000,
  tokens: 4_000,
  /** Brackets within brackets, of any kind: reading goes as deep. */
  nesting: 40,
  /** Operations and fragments. */
  definitions: 50,
  rootFields: 20,
  /** Fields within fields; the standard introspection query has fourteen. */
  depth: 16,
  /** Fields and fragments with every fragment written out where it is spread. */
  selections: 1_500,
  /** The same name of the answer in the same place: each pair of them is compared. */
  repeats: 10,
  aliases: 100,
  variables: 40,
  directives: 60,
  /** Of the values of variables: lists, objects and what stands in them. */
  values: 20_000,
  valueNesting: 16,
  /** Of one text among the values. */
  characters: 100_000,
  /** Of a text that is a whole file, such as an edition of the form: no request holds more. */
  charactersOfFile: 1_000_000,
} as const;

/** The names of values that hold a whole file. Administrators alone send them, and whoever reads one says what it may hold. */
export const filesAsText: ReadonlySet<string> = new Set(['definition', 'mappingText']);

export type OperationLimit = keyof typeof operationLimits;

/** Each error of a validation may be found by a walk through all names of the schema. */
export const mostValidationErrors = 20;
