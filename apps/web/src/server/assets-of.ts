/** A file of the build, as Vite's manifest has it under the path of its source. */
export interface BuiltFile {
  file: string;
  imports?: string[];
  dynamicImports?: string[];
  css?: string[];
}

/** Vite's manifest of the browser build: what was built from which source. */
export type Manifest = Readonly<Record<string, BuiltFile>>;

/** Addresses of what a page is made of, each once. */
export interface PageAssets {
  /** The script that fetches the others. */
  boot: string;
  /** Scripts of the app and of the page, in the order in which they are met. */
  scripts: string[];
  stylesheets: string[];
}

const bootSource = 'src/boot.ts';
const appSource = 'src/main.tsx';

/** Where the manifest has a file that is named from the top of the repository. */
function manifestKey(source: string): string {
  return source.startsWith('apps/web/') ? source.slice('apps/web/'.length) : `../../${source}`;
}

function collect(manifest: Manifest, key: string, met: Map<string, BuiltFile>): void {
  if (met.has(key)) return;
  const built = manifest[key];
  if (built === undefined) throw new Error(`The browser build has nothing that was built from ${key}.`);
  met.set(key, built);
  for (const imported of built.imports ?? []) collect(manifest, imported, met);
}

/** All that a browser needs for a page whose parts lie in these files, imports of imports included. */
export function assetsOf(manifest: Manifest, sources: readonly string[]): PageAssets {
  const met = new Map<string, BuiltFile>();
  for (const key of [bootSource, appSource, ...sources.map(manifestKey)]) collect(manifest, key, met);
  const [boot = '', ...scripts] = new Set([...met.values()].map(({ file }) => `/${file}`));
  const stylesheets = new Set([...met.values()].flatMap(({ css = [] }) => css.map((file) => `/${file}`)));
  return { boot, scripts, stylesheets: [...stylesheets] };
}
