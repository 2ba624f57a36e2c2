import { boundRequest, mostValidationErrors, operationLimits } from '@monitor/api-platform';
import { buildApiSchema } from '@monitor/app-api';
import { GraphQLError, parse, specifiedRules, validate } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { measure } from '../benchmark.js';
import type { Measured } from '../benchmark.js';
import { hostileDocuments } from './hostile-documents.js';

const runs = 5;
/** What a document of 64 kB may take before it runs or is refused, whoever sends it. */
const limitSeconds = 0.05;

/** All that the server does with a document before it runs. */
function admit(schema: GraphQLSchema, query: string): void {
  try {
    boundRequest({ query });
    const document = parse(query, { maxTokens: operationLimits.tokens });
    validate(schema, document, specifiedRules, { maxErrors: mostValidationErrors });
  } catch (failure) {
    if (!(failure instanceof GraphQLError)) throw failure;
  }
}

/** CPU time of accepting or refusing each of the documents that are made to be long to read. */
export async function* measureAll(): AsyncIterable<Measured> {
  const schema = await buildApiSchema();
  // The first document also pays for what the schema makes of itself once.
  admit(schema, '{ service { isDemonstration } }');
  for (const [name, query] of Object.entries(hostileDocuments)) {
    const title = `${name} (${Math.ceil(Buffer.byteLength(query) / 1024)} kB)`;
    yield measure({ title, limitSeconds, runs, prepare: () => () => admit(schema, query) });
  }
}
