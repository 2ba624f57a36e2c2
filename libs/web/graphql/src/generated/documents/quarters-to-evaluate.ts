import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import type { QuartersToEvaluateQuery, QuartersToEvaluateQueryVariables } from '../operations.js';

export const QuartersToEvaluateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"QuartersToEvaluate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quarters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"windowState"}}]}}]}}]} as unknown as DocumentNode<QuartersToEvaluateQuery, QuartersToEvaluateQueryVariables>;
