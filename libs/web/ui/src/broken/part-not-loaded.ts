/** A part of the program that did not arrive: the connection was lost, or a newer version has replaced it. */
export class PartNotLoaded extends Error {
  constructor(cause: unknown) {
    super('A part of the program could not be loaded.', { cause });
  }
}

/**
 * Loads a part of the program, and calls a failure by its name so that the page can say what to do about it.
 * @example lazy(() => loadPart(() => import('./DownloadAllRows.js')))
 */
export async function loadPart<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
  } catch (cause) {
    throw new PartNotLoaded(cause);
  }
}
