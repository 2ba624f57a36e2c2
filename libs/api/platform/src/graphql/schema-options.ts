import type { BuildSchemaOptions } from '@nestjs/graphql';

/** How the schema is built from the classes, alike in the running server and when it is printed. */
export const schemaOptions: BuildSchemaOptions = { numberScalarMode: 'integer' };
