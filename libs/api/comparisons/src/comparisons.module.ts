import { ReferenceModule } from '@monitor/api-reference';
import { Module } from '@nestjs/common';
import { AreasReader } from './areas/areas-reader.service.js';
import { ChaseListService } from './chase/chase-list.service.js';
import { ComparisonsResolver } from './comparisons.resolver.js';
import { ConsistencyResolver } from './consistency/consistency.resolver.js';
import { ConsistencyService } from './consistency/consistency.service.js';
import { FollowedPracticeService } from './consistency/over-time/followed-practice.service.js';
import { PracticeFindingsService } from './consistency/practice/practice-findings.service.js';
import { PracticeHistoryReader } from './consistency/practice/practice-history-reader.service.js';
import { PracticeReader } from './consistency/practice/practice-reader.service.js';
import { EquityOverTimeService } from './equity/equity-over-time.service.js';
import { EquityResolver } from './equity/equity.resolver.js';
import { EvaluationJobs } from './evaluation/evaluation-jobs.js';
import { EvaluationThread } from './evaluation/evaluation-thread.js';
import { EvaluationsResolver } from './evaluation/evaluations.resolver.js';
import { EvaluationsService } from './evaluation/evaluations.service.js';
import { EnglandStatusesResolver } from './organisations/england-statuses.resolver.js';
import { EnglandStatusesService } from './organisations/england-statuses.service.js';
import { GapMatrixResolver } from './matrix/gap-matrix.resolver.js';
import { GapMatrixService } from './matrix/gap-matrix.service.js';
import { OutcomeResolver } from './outcome/outcome.resolver.js';
import { OutcomeService } from './outcome/outcome.service.js';
import { OwnComparisonResolver } from './own/own-comparison.resolver.js';
import { OwnComparisonService } from './own/own-comparison.service.js';
import { MissingReturnsService } from './missing/missing-returns.service.js';
import { NeedResolver } from './need/need.resolver.js';
import { NeedService } from './need/need.service.js';
import { ComparisonNotesResolver } from './notes/comparison-notes.resolver.js';
import { ComparisonNotesService } from './notes/comparison-notes.service.js';
import { OrganisationStatusesService } from './organisations/organisation-statuses.service.js';
import { PaceQuartersReader } from './pace/pace-quarters-reader.service.js';
import { PaceReadAhead } from './pace/pace-read-ahead.js';
import { PaceResolver } from './pace/pace.resolver.js';
import { PaceService } from './pace/pace.service.js';
import { PaceViewReader } from './pace/pace-view-reader.service.js';
import { ChangesSinceResolver } from './since/changes-since.resolver.js';
import { ChangesSinceService } from './since/changes-since.service.js';
import { SavedViewsResolver } from './views/saved-views.resolver.js';
import { SavedViewsService } from './views/saved-views.service.js';

/** Consistency and equity of areas, read from the rollups. */
@Module({
  imports: [ReferenceModule],
  providers: [
    AreasReader,
    ChangesSinceResolver,
    ChangesSinceService,
    ChaseListService,
    ComparisonNotesResolver,
    ComparisonNotesService,
    ComparisonsResolver,
    ConsistencyResolver,
    ConsistencyService,
    EnglandStatusesResolver,
    EnglandStatusesService,
    EquityOverTimeService,
    EquityResolver,
    EvaluationJobs,
    EvaluationThread,
    EvaluationsResolver,
    EvaluationsService,
    FollowedPracticeService,
    GapMatrixResolver,
    GapMatrixService,
    MissingReturnsService,
    NeedResolver,
    NeedService,
    OrganisationStatusesService,
    OutcomeResolver,
    OutcomeService,
    OwnComparisonResolver,
    OwnComparisonService,
    PaceQuartersReader,
    PaceReadAhead,
    PaceResolver,
    PaceService,
    PaceViewReader,
    PracticeFindingsService,
    PracticeHistoryReader,
    PracticeReader,
    SavedViewsResolver,
    SavedViewsService,
  ],
})
export class ComparisonsModule {}
