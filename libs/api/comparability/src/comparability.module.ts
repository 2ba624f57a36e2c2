import { Module } from '@nestjs/common';
import { ComparabilityResolver } from './ledger/comparability.resolver.js';
import { ComparabilityService } from './ledger/comparability.service.js';

/** The ledger of breaks: what figures must not be compared across. */
@Module({ providers: [ComparabilityResolver, ComparabilityService] })
export class ComparabilityModule {}
