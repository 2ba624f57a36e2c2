import { GraphiQL } from 'graphiql';
import type { GraphQLSchema } from 'graphql';
import { ask } from './ask.js';
import { exampleQuery } from './example-query.js';

/**
 * The editor with the schema of this service. What is typed stays in this tab and ends with it: questions can name
 * organisations, and computers are shared.
 */
export function Explorer({ schema }: { schema: GraphQLSchema }) {
  return (
    <GraphiQL
      fetcher={ask}
      schema={schema}
      storage={sessionStorage}
      initialQuery={exampleQuery}
      isHeadersEditorEnabled={false}
    >
      <GraphiQL.Logo>Explorer</GraphiQL.Logo>
    </GraphiQL>
  );
}
