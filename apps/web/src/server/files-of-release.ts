import { createHash } from 'node:crypto';
import type { Manifest } from './assets-of.js';
import { assetsOf } from './assets-of.js';

/** The files of a build, by how much they matter where there is no connection. */
export interface FilesOfRelease {
  /** Told apart from every other build by this. */
  name: string;
  /** Without these, no return can be opened. */
  first: string[];
  /** The rest of what pages are made of. */
  rest: string[];
}

/** Addresses below which a return is filled in, and the few pages around it. */
const keptPages = /\/web\/returns\/src\/(?!region|published)|\/apps\/web\/src\/pages\/(?!How|National|Administrator)/;

/** Pictures of comparisons: their figures are not kept, so neither are they. */
const pictures = /\/web\/charts\/|CartesianChart|Drawing|ErrorBar/;

/** From the top of the repository, as routes name their pages. */
function sourceOf(key: string): string {
  return key.startsWith('../../') ? key.slice('../../'.length) : `apps/web/${key}`;
}

/** Parts of a page that come once they are needed, whatever else reaches them. */
function partsOnDemand(manifest: Manifest, keys: Iterable<string>, pages: ReadonlySet<string>): Set<string> {
  const found = new Set(keys);
  for (const key of found) {
    const { imports = [], dynamicImports = [] } = manifest[key] ?? {};
    const wanted = dynamicImports.filter((each) => !pages.has(sourceOf(each)) && !pictures.test(each));
    for (const each of [...imports, ...wanted]) found.add(each);
  }
  return found;
}

const nameLength = 12;

/** What there is to keep of a build whose routes name these pages. */
export function filesOfRelease(manifest: Manifest, sources: readonly string[]): FilesOfRelease {
  const pages = new Set(sources);
  const kept = sources.filter((source) => keptPages.test(`/${source}`));
  const keys = Object.keys(manifest);
  const begin = keys.filter((key) => /^src\/(boot\.ts|main\.tsx)$/.test(key) || kept.includes(sourceOf(key)));
  const onDemand = [...partsOnDemand(manifest, begin, pages)].map((key) => `/${manifest[key]?.file ?? ''}`);
  const { stylesheets } = assetsOf(manifest, kept);
  const first = [...new Set([...stylesheets, ...onDemand])].sort();
  const others = keys.filter((key) => !pictures.test(key)).map((key) => `/${manifest[key]?.file ?? ''}`);
  const rest = [...new Set(others)].filter((file) => !first.includes(file)).sort();
  const everything = Object.values(manifest).flatMap(({ file, css = [] }) => [file, ...css]);
  const text = JSON.stringify([...new Set(everything)].sort());
  return { name: createHash('sha256').update(text).digest('hex').slice(0, nameLength), first, rest };
}
