import { Module } from '@nestjs/common';
import { CellHistoryResolver } from './cell-history/cell-history.resolver.js';
import { CellHistoryService } from './cell-history/cell-history.service.js';
import { SaveAnswersResolver } from './answers/save-answers.resolver.js';
import { SaveAnswersService } from './answers/save-answers.service.js';
import { ReturnDecisionsResolver } from './decisions/return-decisions.resolver.js';
import { ReturnDecisionsService } from './decisions/return-decisions.service.js';
import { ReturnProgressResolver } from './england/return-progress.resolver.js';
import { ReturnProgressService } from './england/return-progress.service.js';
import { ReturnsResolver } from './queries/returns.resolver.js';
import { ReturnsService } from './queries/returns.service.js';

/** Returns from the first answer to acceptance, and the rollups that acceptance changes. */
@Module({
  providers: [
    CellHistoryResolver,
    CellHistoryService,
    ReturnDecisionsResolver,
    ReturnDecisionsService,
    ReturnProgressResolver,
    ReturnProgressService,
    ReturnsResolver,
    ReturnsService,
    SaveAnswersResolver,
    SaveAnswersService,
  ],
})
export class ReturnsModule {}
