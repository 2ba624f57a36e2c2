import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import {
  closeDatabase,
  connectionTo,
  createLogger,
  FrameworkLogger,
  readChanges,
  readWebBuild,
} from '@monitor/api-platform';
import type { Logger } from '@monitor/api-platform';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import pg from 'pg';
import { DataSource } from 'typeorm';
import type { ApiSettings } from './api-settings.js';
import { AppModule } from './app.module.js';
import { finishRequests } from './draining/finish-requests.js';
import { neededMigrations } from './needed-migrations.js';
import { mountRoutes } from './mount-routes.js';
import { answeredDocuments } from './released-documents.js';

/** Connections kept for sessions alone, so that signing in still works while long reads hold the others. */
const sessionConnections = 3;
/** Who is asking must be known soon, or the request is told that the service is busy. */
const sessionPatienceMs = 4_000;
/** How long work that nobody waits for may still use the database while the process ends. */
const lastWorkMs = 3_000;
const logOfChanges = new URL('../schema-changes.md', import.meta.url);
const migrationDirectory = fileURLToPath(new URL('../migrations', import.meta.url));

export interface Api {
  app: NestExpressApplication;
  logger: Logger;
  /** Takes no more requests, finishes those under way, then the product's own work, then closes every connection. */
  close(): Promise<void>;
}

function openSessionPool(databaseUrl: string, logger: Logger): pg.Pool {
  const pool = new pg.Pool({
    ...connectionTo(databaseUrl),
    max: sessionConnections,
    connectionTimeoutMillis: sessionPatienceMs,
    query_timeout: sessionPatienceMs,
    keepAlive: true,
    application_name: 'digital-inclusion-monitor sessions',
  });
  pool.on('error', (failure) => logger.warn({ err: failure }, 'an idle session connection was lost'));
  return pool;
}

/** Puts the server together. It does not listen yet. Without a module for it, publications are made in this process. */
export async function createApi(
  settings: ApiSettings,
  logger = createLogger(settings.logLevel),
  publicationThread: URL | null = null,
): Promise<Api> {
  const webBuild = await readWebBuild(settings.webDirectory);
  const migrations = await neededMigrations(migrationDirectory);
  const schemaChanges = readChanges(await readFile(logOfChanges, 'utf8'));
  const documents = await answeredDocuments();
  const parts = { logger, webBuild, migrations, documents, schemaChanges, publicationThread };
  const app = await NestFactory.create<NestExpressApplication>(AppModule.forRoot(settings, parts), {
    bodyParser: false,
    abortOnError: false,
    logger: new FrameworkLogger(logger),
  });
  const sessionPool = openSessionPool(settings.databaseUrl, logger);
  await mountRoutes(app, settings, { ...parts, sessionPool });
  await app.init();
  const close = async (): Promise<void> => {
    await finishRequests(app.getHttpServer());
    await app.close();
    await closeDatabase(app.get(DataSource), lastWorkMs);
    await sessionPool.end();
  };
  return { app, logger, close };
}
