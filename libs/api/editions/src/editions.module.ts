import { Module } from '@nestjs/common';
import { EditionsResolver } from './editions.resolver.js';
import { EditionsService } from './editions.service.js';
import { PublishedEditions } from './published/published-editions.js';

/** Editions of the form: written by administrators, published by a second one, learnt by every process. */
@Module({ providers: [EditionsResolver, EditionsService, PublishedEditions], exports: [PublishedEditions] })
export class EditionsModule {}
