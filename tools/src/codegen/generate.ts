import { codegen } from '@graphql-codegen/core';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import type { DocumentNode } from 'graphql';
import type { SourceDocument } from './find-documents.js';

/** How the schema's scalars arrive in the browser: as JSON. A scalar that is not listed here stops the generation. */
const scalars = { ID: 'string', Day: 'string', DateTime: 'string' };

const config = { strictScalars: true, scalars, useTypeImports: true };

/** The text of the module with a type and a typed document for every operation and fragment. */
export async function generate(schema: DocumentNode, documents: SourceDocument[]): Promise<string> {
  const plugins = { typescriptOperations, typedDocumentNode };
  return codegen({
    filename: 'operations.ts',
    schema,
    documents,
    config: {},
    plugins: [{ typescriptOperations: config }, { typedDocumentNode: config }],
    pluginMap: plugins,
  });
}
