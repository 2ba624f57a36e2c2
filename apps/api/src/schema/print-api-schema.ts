import { printSchema } from 'graphql';
import { buildApiSchema } from './build-api-schema.js';

const header = '# Printed from the classes by `npm run schema`. Do not edit.\n\n';

/** The text of apps/api/schema.graphql. */
export async function printApiSchema(): Promise<string> {
  return `${header}${printSchema(await buildApiSchema())}\n`;
}
