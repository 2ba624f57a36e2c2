import { SIGN_IN_KEYS, SIGN_IN_SETTINGS } from '@monitor/api-platform';
import type { LettersSettings, SignInKeys, SignInSettings } from '@monitor/api-platform';
import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { LETTER_PARTS } from './letters-settings.js';
import { FollowedLinks } from './links/followed-links.service.js';
import { LinksController } from './links/links.controller.js';
import { MailboxesResolver } from './mailboxes/mailboxes.resolver.js';
import { MailboxesService } from './mailboxes/mailboxes.service.js';
import { LettersResolver } from './mailboxes/letters.resolver.js';
import { LettersService } from './mailboxes/letters.service.js';
import { LetterJobs, LetterSurroundings } from './sending/letter-jobs.js';
import { ShownResolver } from './shown/shown.resolver.js';
import { ShownService } from './shown/shown.service.js';

/** Mailboxes and letters as people see them. Needs LETTER_PARTS. */
@Module({
  controllers: [LinksController],
  providers: [
    FollowedLinks,
    LettersResolver,
    LettersService,
    MailboxesResolver,
    MailboxesService,
    ShownResolver,
    ShownService,
  ],
})
export class RemindersModule {}

/** What letters are written and sent with. Global because it is made of the settings of the process. */
@Module({})
export class LetterPartsModule {
  static forRoot(settings: LettersSettings): DynamicModule {
    const parts = {
      provide: LETTER_PARTS,
      useFactory: ({ publicUrl, sessionSecret }: SignInSettings, { cookieSecret }: SignInKeys) => ({
        ...settings,
        publicUrl,
        secret: sessionSecret ?? cookieSecret,
      }),
      inject: [SIGN_IN_SETTINGS, SIGN_IN_KEYS],
    };
    return { module: LetterPartsModule, global: true, providers: [parts], exports: [LETTER_PARTS] };
  }
}

/** The work on letters, for processes that do the product's own work beside answering. */
@Module({ providers: [LetterJobs, LetterSurroundings] })
export class LetterJobsModule {}
