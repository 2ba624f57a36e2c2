/** One page of a list, as the API gives it. */
export interface FetchedPage<Row> {
  rows: readonly Row[];
  /** Where the next page begins; null on the last. */
  nextCursor: string | null;
}

/**
 * All rows of a list, fetched page after page; `progress` is told how many there are so far. A page that fails fails
 * all of it: half a list must not look like a whole one.
 */
export async function allPages<Row>(
  fetchPage: (after: string | null) => Promise<FetchedPage<Row>>,
  progress: (rows: number) => void,
): Promise<Row[]> {
  const all: Row[] = [];
  let after: string | null = null;
  do {
    const page: FetchedPage<Row> = await fetchPage(after);
    all.push(...page.rows);
    progress(all.length);
    after = page.nextCursor;
  } while (after !== null);
  return all;
}
