import { ReferenceModule } from '@monitor/api-reference';
import { Module } from '@nestjs/common';
import { EditionsResolver } from './editions.resolver.js';
import { EditionsService } from './editions.service.js';
import { PublishedEditions } from './published/published-editions.js';
import { MoreDaysResolver } from './windows/more-days/more-days.resolver.js';
import { MoreDaysService } from './windows/more-days/more-days.service.js';
import { WindowsResolver } from './windows/windows.resolver.js';
import { WindowsService } from './windows/windows.service.js';

/** Editions of the form, and when it is answered: written by administrators, and made true by a second one. */
@Module({
  imports: [ReferenceModule],
  providers: [
    EditionsResolver,
    EditionsService,
    MoreDaysResolver,
    MoreDaysService,
    PublishedEditions,
    WindowsResolver,
    WindowsService,
  ],
  exports: [PublishedEditions],
})
export class EditionsModule {}
