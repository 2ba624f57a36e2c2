import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import type { MetricNamesQuery, MetricNamesQueryVariables } from '../operations.js';

export const MetricNamesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MetricNames"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"metrics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]} as unknown as DocumentNode<MetricNamesQuery, MetricNamesQueryVariables>;
