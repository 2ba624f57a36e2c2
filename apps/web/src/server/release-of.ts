import { routes } from '../app/routes.js';
import { allPages } from './all-pages.js';
import type { Manifest } from './assets-of.js';
import { filesOfRelease } from './files-of-release.js';
import type { FilesOfRelease } from './files-of-release.js';

const known = new WeakMap<Manifest, FilesOfRelease>();

/** What there is to keep of the build that a manifest describes, by the pages that the routes name. */
export function releaseOf(manifest: Manifest): FilesOfRelease {
  const sources = [...new Set(allPages(routes).flatMap((page) => page.sources))];
  const files = known.get(manifest) ?? filesOfRelease(manifest, sources);
  known.set(manifest, files);
  return files;
}
