/** More different words than this are forgotten again, so that memory stays flat whatever is written. */
const mostRemembered = 10_000;

/** A function of a text that works each text out once: codes and names come in millions of rows, and are few. */
export function remembered(work: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= mostRemembered) known.clear();
    const outcome = work(text);
    known.set(text, outcome);
    return outcome;
  };
}
