import { codegen } from '@graphql-codegen/core';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import type { DocumentNode } from 'graphql';
import type { SourceDocument } from './find-documents.js';

/** How the schema's scalars arrive in the browser: as JSON. A scalar that is not listed here stops the generation. */
const scalars = { ID: 'string', Day: 'string', DateTime: 'string', Cells: '@monitor/domain#Cells' };

const config = { strictScalars: true, scalars, useTypeImports: true };

/** What is written for the browser app. */
export interface Generated {
  /** The module with a type for every operation and fragment. It holds no code. */
  types: string;
  /** A module for each operation, by its name: a page then fetches the documents it sends and no others. */
  documents: ReadonlyMap<string, string>;
}

const plugins = { typescriptOperations, typedDocumentNode };
type Plugin = keyof typeof plugins;

/** Types, and a typed document for every operation. */
export async function generate(schema: DocumentNode, documents: SourceDocument[]): Promise<Generated> {
  const run = (names: Plugin[]) =>
    codegen({
      filename: 'generated.ts',
      schema,
      documents,
      config: {},
      plugins: names.map((name) => ({ [name]: config })),
      pluginMap: plugins,
    });
  return {
    types: await run(['typescriptOperations']),
    documents: splitDocuments(await run(['typedDocumentNode'])),
  };
}

/** A typed document as the generator writes it, on one line. Fragments are written too, and stand in every document. */
const written = /^export const (\w+)Document = .* as unknown as DocumentNode<(\w+), (\w+)>;$/gm;

function splitDocuments(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(written)].map(([constant, name = '', result = '', variables = '']) => [
      name,
      [
        "import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';",
        `import type { ${result}, ${variables} } from '../operations.js';`,
        '',
        constant,
        '',
      ].join('\n'),
    ]),
  );
}
