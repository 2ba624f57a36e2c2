import { fileURLToPath } from 'node:url';

/** The folder of the whole product, with a slash at its end; the same from `src` and from `dist`. */
const workspaceUrl = new URL('../../../', import.meta.url);

/** Absolute path of a file or folder of the product. */
export function workspacePath(path: string): string {
  return fileURLToPath(new URL(path, workspaceUrl));
}
