import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { connectionTo, createLogger, FrameworkLogger, readChanges, readWebBuild } from '@monitor/api-platform';
import type { Logger } from '@monitor/api-platform';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import pg from 'pg';
import type { ApiSettings } from './api-settings.js';
import { AppModule } from './app.module.js';
import { neededMigrations } from './needed-migrations.js';
import { mountRoutes } from './mount-routes.js';
import { answeredDocuments } from './released-documents.js';

/** Connections kept for sessions alone, so that signing in still works while long reads hold the others. */
const sessionConnections = 3;
/** Past it whoever asks is told to come again. */
const sessionPatienceMs = 3_000;
const logOfChanges = new URL('../schema-changes.md', import.meta.url);
const migrationDirectory = fileURLToPath(new URL('../migrations', import.meta.url));

export interface Api {
  app: NestExpressApplication;
  logger: Logger;
  /** Resolves when another database was put in the place of the one that this server began with. */
  replaced: Promise<void>;
  /** Finishes the requests under way, then closes every connection. */
  close(): Promise<void>;
}

function openSessionPool(databaseUrl: string, logger: Logger): pg.Pool {
  const pool = new pg.Pool({
    ...connectionTo(databaseUrl),
    max: sessionConnections,
    connectionTimeoutMillis: sessionPatienceMs,
    query_timeout: sessionPatienceMs,
    statement_timeout: sessionPatienceMs,
    application_name: 'digital-inclusion-monitor sessions',
  });
  pool.on('error', (failure) => logger.warn({ err: failure }, 'an idle session connection was lost'));
  return pool;
}

/** Listens no longer, and resolves once every request under way is answered. */
function finishRequests(app: NestExpressApplication): Promise<void> {
  const server = app.getHttpServer();
  return new Promise((resolve) => (server.listening ? server.close(() => resolve()) : resolve()));
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
  let onReplaced: () => void = () => undefined;
  const replaced = new Promise<void>((resolve) => (onReplaced = resolve));
  const parts = { logger, onReplaced, webBuild, migrations, documents, schemaChanges, publicationThread };
  const app = await NestFactory.create<NestExpressApplication>(AppModule.forRoot(settings, parts), {
    bodyParser: false,
    abortOnError: false,
    logger: new FrameworkLogger(logger),
  });
  const sessionPool = openSessionPool(settings.databaseUrl, logger);
  await mountRoutes(app, settings, { ...parts, sessionPool });
  await app.init();
  const close = async (): Promise<void> => {
    // Before anything that answers them is closed.
    await finishRequests(app);
    await app.close();
    await sessionPool.end();
  };
  return { app, logger, replaced, close };
}
