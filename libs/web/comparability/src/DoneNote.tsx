const words: Record<string, string> = {
  recorded: 'The break was recorded. Charts and findings heed it from now on.',
  changed: 'The break was changed. Charts and findings heed it as it now stands.',
  withdrawn: 'The break was withdrawn. Charts and findings no longer heed it.',
};

/** What the page before has just done; nothing where it did nothing. */
export function DoneNote({ done }: { done: string }) {
  const said = Object.hasOwn(words, done) ? words[done] : undefined;
  return <div role="status">{said !== undefined && <p className="nhsuk-inset-text">{said}</p>}</div>;
}
