/** What a finding about practice calls the areas and columns of its view. */
export interface PracticeNames {
  /** What one of the areas is called, and several: "region" and "regions". */
  areasName: { one: string; many: string };
  /** Name of an area by its code. */
  areas: ReadonlyMap<string, string>;
  /** Name of a column by its key. */
  columns: ReadonlyMap<string, string>;
}

/** The name of an area, or its code where it has none. */
export function areaNamed({ areas }: PracticeNames, code: string | null): string {
  return areas.get(code ?? '') ?? code ?? '';
}

/** The name of a column, in the marks that set it off from the sentence. */
export function columnNamed({ columns }: PracticeNames, key: string | null): string {
  return `“${columns.get(key ?? '') ?? key ?? ''}”`;
}
