/**
 * Lint rule: a file never imports itself by way of others, not even for a type. A circle of types runs, but none of its
 * files can be read, moved or tested without all the rest.
 *
 * Ours, because `import-x/no-cycle` passes over types and the resolver of oxlint does not find `x.tsx` behind `./x.js`.
 * Circles of libraries are the business of the arrows (`@nx/enforce-module-boundaries`).
 */
import { relative } from 'node:path';
import { fileOf, filesImportedBy } from './imports-of.mjs';

/** The shortest way along imports from one file to another, both included; null where there is none. */
function wayBetween(from, to) {
  const cameFrom = new Map([[from, null]]);
  // The keys of a map are walked in the order of their coming, those added on the way too.
  for (const file of cameFrom.keys()) {
    if (file === to) return wayBack(cameFrom, to);
    for (const next of filesImportedBy(file)) if (!cameFrom.has(next)) cameFrom.set(next, file);
  }
  return null;
}

function wayBack(cameFrom, end) {
  const way = [];
  for (let file = end; file !== null; file = cameFrom.get(file)) way.unshift(file);
  return way;
}

export const noImportCycle = {
  meta: {
    type: 'problem',
    docs: { description: 'A file never imports itself by way of others, not even for a type.' },
    schema: [],
    messages: { circle: 'This import comes back to its own file: {{way}}. Move what both need to a file of its own.' },
  },
  create(context) {
    const report = (node) => {
      const name = node.source?.value;
      const imported = typeof name === 'string' ? fileOf(context.filename, name) : null;
      const way = imported && wayBetween(imported, context.filename);
      if (!way) return;
      const names = way.map((file) => relative(context.cwd, file));
      context.report({ node, messageId: 'circle', data: { way: names.join(' -> ') } });
    };
    return {
      ImportDeclaration: report,
      ImportExpression: report,
      ExportNamedDeclaration: report,
      ExportAllDeclaration: report,
      TSImportType: report,
    };
  },
};
