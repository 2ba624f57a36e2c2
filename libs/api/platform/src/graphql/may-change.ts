/** Whether a document holds a mutation, as far as can be told before it is parsed: what is taken for one may wait longer. */
export function mayChange(body: unknown): boolean {
  const query = (body as { query?: unknown } | undefined)?.query;
  return typeof query === 'string' && /(^|[\s},])mutation\b/.test(query);
}
