import { CurrentActor, RequiresPermission } from '@monitor/api-platform';
import type { Actor } from '@monitor/domain';
import { Inject } from '@nestjs/common';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { AreasReader } from './areas/areas-reader.service.js';
import { ChaseListService } from './chase/chase-list.service.js';
import { ChaseList, ChaseListArgs } from './chase/chase-list.type.js';
import { MissingReturnsService } from './missing/missing-returns.service.js';
import { MissingReturns, MissingReturnsArgs } from './missing/missing-returns.type.js';
import { OrganisationStatusesService } from './organisations/organisation-statuses.service.js';
import { OrganisationStatuses, OrganisationStatusesArgs } from './organisations/organisation-statuses.type.js';
import { countQuestion } from './questions/count-question.js';
import { QuestionCountsFilter } from './questions/question-counts-filter.input.js';
import { QuestionCounts } from './questions/question-counts.type.js';
import { SectionAnswersFilter } from './questions/section-answers-filter.input.js';
import { countSection } from './questions/section-answers.js';
import { SectionAnswers } from './questions/section-answers.type.js';

@Resolver()
export class ComparisonsResolver {
  constructor(
    @Inject(AreasReader) private readonly areas: AreasReader,
    @Inject(OrganisationStatusesService) private readonly organisations: OrganisationStatusesService,
    @Inject(MissingReturnsService) private readonly missing: MissingReturnsService,
    @Inject(ChaseListService) private readonly chase: ChaseListService,
  ) {}

  @Query(() => QuestionCounts, {
    description:
      'How many organisations of each area gave which answer to a question, of whatever section of the form, in accepted returns of a quarter. Refused with NOT_FOUND for a quarter that has not begun, and with INPUT_NOT_UNDERSTOOD for the level ORGANISATION and a question that the edition of the quarter does not ask or count organisations by.',
  })
  @RequiresPermission('comparison:read')
  questionCounts(
    @CurrentActor() actor: Actor,
    @Args('filter', { description: 'Which question, areas and quarter are counted.' }) filter: QuestionCountsFilter,
  ): Promise<QuestionCounts> {
    return this.areas.compare(actor, filter, countQuestion);
  }

  @Query(() => SectionAnswers, {
    description:
      'What organisations of each area answered to a whole section of the form, in accepted returns of a quarter: which groups they have looked for, which services have a non-digital way. Refused with NOT_FOUND for a quarter that has not begun, and with INPUT_NOT_UNDERSTOOD for the level ORGANISATION and a section that no edition has.',
  })
  @RequiresPermission('comparison:read')
  sectionAnswers(
    @CurrentActor() actor: Actor,
    @Args('filter', { description: 'Which section, areas and quarter are counted.' }) filter: SectionAnswersFilter,
  ): Promise<SectionAnswers> {
    return this.areas.compare(actor, filter, countSection);
  }

  @Query(() => OrganisationStatuses, {
    description:
      'What each organisation of a region says of the actions of one domain, page by page. Refused with NOT_FOUND for a region that the viewer may not look into: leads see their own regions, national analysts all.',
  })
  @RequiresPermission('organisation-comparison:read')
  organisationStatuses(
    @CurrentActor() actor: Actor,
    @Args() asked: OrganisationStatusesArgs,
  ): Promise<OrganisationStatuses> {
    return this.organisations.list(actor, asked);
  }

  @Query(() => MissingReturns, {
    description:
      'The returns of a region that are expected and not accepted, those first whose absence matters most for what may be said of the region. Refused with NOT_FOUND for a quarter that has not begun and for a region that the viewer may not look into: leads see their own regions, national analysts all.',
  })
  @RequiresPermission('organisation-comparison:read')
  missingReturns(@CurrentActor() actor: Actor, @Args() asked: MissingReturnsArgs): Promise<MissingReturns> {
    return this.missing.rank(actor, asked);
  }

  @Query(() => ChaseList, {
    description:
      'The returns expected of a region for a quarter, page by page: how late each is, how far, whom to ask, and what its absence means. Refused with NOT_FOUND for a quarter that has not begun and for a region that the viewer may not look into: leads see their own regions, national analysts all.',
  })
  @RequiresPermission('return-progress:read')
  chaseList(@CurrentActor() actor: Actor, @Args() asked: ChaseListArgs): Promise<ChaseList> {
    return this.chase.list(actor, asked);
  }
}
