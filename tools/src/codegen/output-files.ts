import type { Generated } from './generate.js';

const generatedFolder = 'libs/web/graphql/src/generated';
/** Nothing else lies in this folder: what is not generated any more is removed from it. */
export const documentsFolder = `${generatedFolder}/documents`;

/** `FollowEquity` as the name of a file: `follow-equity`. */
function fileName(operation: string): string {
  return operation.replace(/(?<!^)(?=[A-Z])/g, '-').toLowerCase();
}

/** Every file that is generated, by its path from the top of the repository. */
export function outputFiles({ types, documents }: Generated, register: string): Map<string, string> {
  const names = [...documents.keys()].map((operation) => fileName(operation));
  const index = names.map((name) => `export * from './${name}.js';\n`).join('');
  return new Map([
    [`${generatedFolder}/operations.ts`, types],
    ...[...documents].map(([operation, text]) => [`${documentsFolder}/${fileName(operation)}.ts`, text] as const),
    [`${documentsFolder}/index.ts`, index],
    ['apps/api/src/generated/registered-documents.ts', register],
  ]);
}
