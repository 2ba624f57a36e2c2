import 'reflect-metadata';
import { Logger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { describeSchema, schemaOptions } from '@monitor/api-platform';
import { lexicographicSortSchema } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { resolverClasses } from './resolver-classes.js';

/** The schema of the product, sorted, made from the classes alone: no database, no server. */
export async function buildApiSchema(): Promise<GraphQLSchema> {
  Logger.overrideLogger(false);
  const context = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: false });
  try {
    const schema = await context.get(GraphQLSchemaFactory).create(resolverClasses(), schemaOptions);
    return lexicographicSortSchema(describeSchema(schema));
  } finally {
    await context.close();
  }
}
