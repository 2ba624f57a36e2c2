import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';

/** A source file of a project: its path within `src`, and its text. */
export interface SourceText {
  path: string;
  text: string;
}

/**
 * Folders of one project that import each other in a circle, each as `ods -> places -> ods (why)`, with one import of
 * each step. Only folders that lie side by side are compared: what stands in a folder itself may use its own subfolders.
 */
export function folderCircles(files: readonly SourceText[]): string[] {
  const paths = new Set(files.map(({ path }) => path));
  const graph = new Map<string, Map<string, string>>();
  for (const file of files) {
    for (const imported of importsOf(file, paths)) {
      const step = siblingFolders(file.path, imported);
      if (step === null) continue;
      const [from, to] = step;
      const others = graph.get(from) ?? new Map<string, string>();
      if (!others.has(to)) others.set(to, `${file.path} imports ${imported}`);
      graph.set(from, others);
    }
  }
  const circles = [...graph.keys()]
    .sort()
    .map((folder) => shortestCircle(folder, graph))
    .filter((way) => way !== null);
  // The same circle is met from each of its folders: it is told once, from the first in the alphabet.
  return circles.filter((circle) => circle.slice(1, -1).every((folder) => folder > (circle[0] ?? ''))).map(told);

  function told(circle: string[]): string {
    const whys = circle.slice(1).map((to, index) => graph.get(circle[index] ?? '')?.get(to));
    return `${circle.join(' -> ')} (${whys.join('; ')})`;
  }
}

/** Files of the project that a file imports, types too. */
function importsOf({ path, text }: SourceText, paths: ReadonlySet<string>): string[] {
  return ts.preProcessFile(text).importedFiles.flatMap(({ fileName }) => {
    if (!fileName.startsWith('.')) return [];
    const base = normalize(join(dirname(path), fileName)).replace(/\.js$/, '');
    return [`${base}.ts`, `${base}.tsx`].find((each) => paths.has(each)) ?? [];
  });
}

/** The two folders side by side that an import goes from and to; null where it stays in one, or goes up or down. */
function siblingFolders(from: string, to: string): [string, string] | null {
  const [one, other] = [from.split('/').slice(0, -1), to.split('/').slice(0, -1)];
  let depth = 0;
  while (depth < one.length && depth < other.length && one[depth] === other[depth]) depth += 1;
  if (depth === one.length || depth === other.length) return null;
  return [one.slice(0, depth + 1).join('/'), other.slice(0, depth + 1).join('/')];
}

/** The shortest way from a folder back to itself; null where there is none. */
function shortestCircle(start: string, graph: ReadonlyMap<string, ReadonlyMap<string, string>>): string[] | null {
  const waiting: string[][] = [[start]];
  const seen = new Set<string>();
  for (const way of waiting) {
    for (const next of graph.get(way.at(-1) ?? '')?.keys() ?? []) {
      if (next === start) return [...way, start];
      if (!seen.has(next)) waiting.push([...way, next]);
      seen.add(next);
    }
  }
  return null;
}
