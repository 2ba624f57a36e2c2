import type { Finding, FindingKind, Verdict } from '@monitor/analysis';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { FindingKindEnum, VerdictEnum } from './finding-enums.js';
import { AllowanceType, CauseType, CautionType, DetectableType, FindingFigureType } from './finding-parts.type.js';

/** What may be said when the areas of a view are set beside each other. */
@ObjectType('Finding', {
  description: 'What may be said when the areas of a view are set beside each other, as data and in words.',
})
export class FindingType implements Finding {
  @Field(() => FindingKindEnum, { description: 'The question that it answers.' })
  kind!: FindingKind;

  @Field(() => VerdictEnum, { description: 'Whether areas differ, are alike, or nobody can tell.' })
  verdict!: Verdict;

  @Field(() => [ID], {
    description:
      'Keys of the columns, or codes of the areas, for which the verdict is DIFFERENT; empty where there are none.',
  })
  subjects!: string[];

  @Field(() => [FindingFigureType], { description: 'Every figure that the sentence uses.' })
  figures!: FindingFigureType[];

  @Field(() => AllowanceType, { nullable: true, description: 'Null where nothing could be compared.' })
  allowance!: AllowanceType | null;

  @Field(() => [CauseType], { description: 'Where the difference or change comes from, as far as that is known.' })
  causes!: CauseType[];

  @Field(() => [CautionType], { description: 'What must be known before it is passed on.' })
  cautions!: CautionType[];

  @Field(() => DetectableType, {
    nullable: true,
    description: 'What it would take to tell; null unless the verdict is CANNOT_TELL.',
  })
  detectable!: DetectableType | null;

  @Field(() => String, { description: 'The finding in a sentence or two for people.' })
  sentence!: string;

  @Field(() => String, { description: 'Where it is explained how the verdict is reached: an address within the site.' })
  explainedAt!: string;
}
