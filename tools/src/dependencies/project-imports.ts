import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { filesBelow } from '../inputs/reached-files.js';
import { workspacePath } from '../start/workspace.js';

/** Files that do not ship: tests, what only they use (made-up values too), settings and the steps of a build. */
const isForTests = (path: string): boolean =>
  /\.(spec|arbitrary|builder)\.tsx?$|\/testing\/|\.config\.(mjs|ts)$|\/build-steps\/|\/database\/rights\//.test(path);

/** `react-dom/client` is of `react-dom`, `@monitor/testing/examples` of `@monitor/testing`; null for what is no package. */
function packageOf(specifier: string): string | null {
  if (/^(\.|node:|\/)/.test(specifier)) return null;
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** The packages that a project names in its package.json, and those that its files import. */
export interface ProjectImports {
  /** Of what ships. */
  product: ReadonlySet<string>;
  /** Of tests, settings and build steps. */
  tests: ReadonlySet<string>;
  /** Everything that any file of the project says, to tell whether it names a package otherwise. */
  text: string;
}

/** Reads all files of a project. */
export function importsOfProject(folder: string): ProjectImports {
  const product = new Set<string>();
  const tests = new Set<string>();
  const texts: string[] = [];
  for (const path of filesBelow(folder).filter((each) => /\.(tsx?|mjs|scss)$/.test(each))) {
    const text = readFileSync(workspacePath(path), 'utf8');
    texts.push(text);
    for (const { fileName } of ts.preProcessFile(text, true, true).importedFiles) {
      const name = packageOf(fileName);
      if (name !== null) (isForTests(path) ? tests : product).add(name);
    }
  }
  return { product, tests, text: texts.join('\n') };
}
