import { Module } from '@nestjs/common';
import { ComparabilityResolver } from './ledger/comparability.resolver.js';
import { ComparabilityService } from './ledger/comparability.service.js';
import { LedgerPages } from './ledger/ledger-pages.service.js';
import { LedgerResolver } from './ledger/ledger.resolver.js';

/** The ledger of breaks: what figures must not be compared across. */
@Module({ providers: [ComparabilityResolver, ComparabilityService, LedgerPages, LedgerResolver] })
export class ComparabilityModule {}
