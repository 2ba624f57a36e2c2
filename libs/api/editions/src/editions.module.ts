import { Module } from '@nestjs/common';
import { EditionsResolver } from './editions.resolver.js';
import { EditionsService } from './editions.service.js';
import { PublishedEditions } from './published/published-editions.js';
import { WindowsResolver } from './windows/windows.resolver.js';
import { WindowsService } from './windows/windows.service.js';

/** Editions of the form, and when it is answered: written by administrators, and made true by a second one. */
@Module({
  providers: [EditionsResolver, EditionsService, PublishedEditions, WindowsResolver, WindowsService],
  exports: [PublishedEditions],
})
export class EditionsModule {}
