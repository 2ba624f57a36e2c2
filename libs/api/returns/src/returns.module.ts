import { ReferenceModule } from '@monitor/api-reference';
import { Module } from '@nestjs/common';
import { ActiveTimeResolver } from './active-time/active-time.resolver.js';
import { ReturnTimesService } from './active-time/return-times.service.js';
import { TimeOnReturnService } from './active-time/time-on-return.service.js';
import { CellHistoryResolver } from './cell-history/cell-history.resolver.js';
import { CellHistoryService } from './cell-history/cell-history.service.js';
import { SaveAnswersResolver } from './answers/save-answers.resolver.js';
import { SaveAnswersService } from './answers/save-answers.service.js';
import { CommentsResolver } from './comments/comments.resolver.js';
import { CommentsService } from './comments/comments.service.js';
import { ReturnDecisionsResolver } from './decisions/return-decisions.resolver.js';
import { ReturnDecisionsService } from './decisions/return-decisions.service.js';
import { ReturnProgressResolver } from './england/return-progress.resolver.js';
import { ReturnProgressService } from './england/return-progress.service.js';
import { ReturnsOverviewResolver } from './england/returns-overview.resolver.js';
import { ReturnsOverviewService } from './england/returns-overview.service.js';
import { OwnQuarterResolver } from './own/own-quarter.resolver.js';
import { OwnQuarterService } from './own/own-quarter.service.js';
import { LatePlansResolver } from './plan/late-plans.resolver.js';
import { LatePlansService } from './plan/late-plans.service.js';
import { PlanResolver } from './plan/plan.resolver.js';
import { PlanService } from './plan/plan.service.js';
import { PresenceKeeper } from './presence/presence.keeper.js';
import { PresenceResolver } from './presence/presence.resolver.js';
import { PresenceService } from './presence/presence.service.js';
import { ReturnsResolver } from './queries/returns.resolver.js';
import { ReturnsService } from './queries/returns.service.js';

/** Returns from the first answer to acceptance, and the rollups that acceptance changes. */
@Module({
  imports: [ReferenceModule],
  providers: [
    ActiveTimeResolver,
    CellHistoryResolver,
    CellHistoryService,
    OwnQuarterResolver,
    OwnQuarterService,
    CommentsResolver,
    CommentsService,
    LatePlansResolver,
    LatePlansService,
    PlanResolver,
    PlanService,
    PresenceKeeper,
    PresenceResolver,
    PresenceService,
    ReturnDecisionsResolver,
    ReturnDecisionsService,
    ReturnProgressResolver,
    ReturnProgressService,
    ReturnTimesService,
    ReturnsOverviewResolver,
    ReturnsOverviewService,
    ReturnsResolver,
    ReturnsService,
    SaveAnswersResolver,
    SaveAnswersService,
    TimeOnReturnService,
  ],
})
export class ReturnsModule {}
