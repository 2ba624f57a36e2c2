import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import type { ShelfKeyQuery, ShelfKeyQueryVariables } from '../operations.js';

export const ShelfKeyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ShelfKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"shelfKey"}}]}}]}}]} as unknown as DocumentNode<ShelfKeyQuery, ShelfKeyQueryVariables>;
