import { join } from 'node:path';
import { PLACES_OBSERVER } from '@monitor/api-organisations';
import {
  BackupsModule,
  ClockModule,
  COST_TABLE,
  DatabaseModule,
  GraphqlApiModule,
  HealthModule,
  LimitsModule,
  LOGGER,
  MetricsModule,
  NEEDED_MIGRATIONS,
  QueueModule,
  REGISTERED_DOCUMENTS,
  SCHEMA_CHANGES,
  SchemaPagesModule,
  SignInModule,
  StorageModule,
  WEB_BUILD,
} from '@monitor/api-platform';
import type { ChangesOfRelease, Logger, RegisteredDocument, WebBuild } from '@monitor/api-platform';
import { PublicationJobsModule, RELEASES_DIRECTORY } from '@monitor/api-releases';
import { LetterJobsModule, LetterPartsModule } from '@monitor/api-reminders';
import { restateRollups } from '@monitor/api-returns';
import { ReturnDesk } from '@monitor/api-workbook';
import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import type { ApiSettings } from './api-settings.js';
import { costTable } from './cost/cost-table.js';
import { entities } from './entities.js';
import { DeskOfReturns } from './desk-of-returns.js';
import { featureModules } from './feature-modules.js';

/** What the process has beside its settings. */
export interface AppParts {
  logger: Logger;
  webBuild: WebBuild;
  /** Names of the migrations that this version needs. */
  migrations: string[];
  /** The documents that are answered without signing in. */
  documents: readonly RegisteredDocument[];
  /** What programs notice of the schema, release by release. */
  schemaChanges: readonly ChangesOfRelease[];
  /** The module that makes publications in a thread; null to make them in the process itself. */
  publicationThread: URL | null;
}

@Module({})
class ProcessModule {
  static forRoot(
    { dataDirectory }: ApiSettings,
    { logger, webBuild, migrations, documents, schemaChanges }: AppParts,
  ): DynamicModule {
    const providers = [
      { provide: LOGGER, useValue: logger },
      { provide: WEB_BUILD, useValue: webBuild },
      { provide: NEEDED_MIGRATIONS, useValue: migrations },
      { provide: REGISTERED_DOCUMENTS, useValue: documents },
      { provide: SCHEMA_CHANGES, useValue: schemaChanges },
      { provide: COST_TABLE, useValue: costTable },
      // Who keeps figures on the boundaries of today, told by those who change organisations: features know no features.
      { provide: PLACES_OBSERVER, useValue: restateRollups },
      // Where workbooks open and save returns.
      { provide: ReturnDesk, useClass: DeskOfReturns },
      // Where files of publications are kept.
      { provide: RELEASES_DIRECTORY, useValue: join(dataDirectory, 'releases') },
    ];
    return { module: ProcessModule, global: true, providers, exports: providers };
  }
}

/** A server that does not take a connection by then is as good as gone: whoever waits is told so. */
const connectTimeoutMs = 3_000;

/** The whole server: what every feature stands on, then the features. */
@Module({})
export class AppModule {
  static forRoot(settings: ApiSettings, parts: AppParts): DynamicModule {
    const { databaseUrl, makesPublications: isOn, provisionalSchedule } = settings;
    const onIdleFailure = (failure: Error) => parts.logger.warn({ err: failure }, 'an idle connection was lost');
    return {
      module: AppModule,
      imports: [
        ProcessModule.forRoot(settings, parts),
        DatabaseModule.forRoot({ url: databaseUrl, entities, connectTimeoutMs, onIdleFailure }),
        ClockModule,
        MetricsModule.forRoot(settings.metrics),
        LimitsModule.forRoot(databaseUrl),
        SignInModule.forRoot(settings.signIn, settings.dataDirectory),
        GraphqlApiModule,
        StorageModule.forRoot(settings.room),
        BackupsModule.forRoot({ dataDirectory: settings.dataDirectory, schedule: settings.backups }),
        SchemaPagesModule,
        HealthModule,
        LetterPartsModule.forRoot(settings.letters),
        ...featureModules,
        QueueModule.forRoot({ databaseUrl, isOn }),
        PublicationJobsModule.forRoot({ databaseUrl, provisionalSchedule }, parts.publicationThread),
        LetterJobsModule,
      ],
    };
  }
}
