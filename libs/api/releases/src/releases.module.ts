import { Module } from '@nestjs/common';
import { FiguresResolver } from './national/figures.resolver.js';
import { FiguresService } from './national/figures.service.js';

/** Published figures about people, and publications. */
@Module({ providers: [FiguresResolver, FiguresService] })
export class ReleasesModule {}
