import { Module } from '@nestjs/common';
import { GraphqlApiModule } from '../graphql/graphql-api.module.js';
import { ExplorerController } from './explorer.controller.js';
import { SchemaController } from './schema.controller.js';

/**
 * The schema for whoever writes programs: its text, what changed of it, and the explorer. Needs somebody to provide the
 * log of changes.
 */
@Module({ imports: [GraphqlApiModule], controllers: [SchemaController, ExplorerController] })
export class SchemaPagesModule {}
