import { leftOutMeaning, leftOutReasons } from '@monitor/analysis';
import type { EvaluationDesignKind, LeftOutReason } from '@monitor/analysis';
import { registerEnum } from '@monitor/api-platform';
import { Quarter } from '@monitor/api-reference';
import { EvaluationDesignKindEnum } from './evaluation-enums.js';
import { Field, Float, Int, ObjectType } from '@nestjs/graphql';

export const LeftOutReasonEnum = registerEnum({
  name: 'LeftOutReason',
  description: 'Why an organisation cannot be compared.',
  values: leftOutReasons,
  meaning: leftOutMeaning,
});

/** Organisations that are left out for one reason. */
@ObjectType({ description: 'Organisations that cannot be compared, for one reason.' })
export class LeftOut {
  @Field(() => LeftOutReasonEnum, { description: 'Which of the reasons it is.' })
  reason!: LeftOutReason;

  @Field({ description: 'What that says of them, in one sentence.' })
  sentence!: string;

  @Field(() => Int, { description: 'How many it keeps out.' })
  organisations!: number;
}

/** Organisations that adopted in one quarter. */
@ObjectType({ description: 'How many organisations adopted in one quarter.' })
export class Adoptions {
  @Field(() => Quarter, { description: 'The quarter in which all of the actions were in place for the first time.' })
  quarter!: Quarter;

  @Field(() => Int, { description: 'How many it was so for.' })
  organisations!: number;
}

/** What would show with so many adopters. */
@ObjectType({ description: 'How small a change would show if another number of these organisations had adopted.' })
export class DetectableChange {
  @Field(() => Int, { description: 'Of how many adopters this would be.' })
  adopters!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'The change that four of five such comparisons would show, as a difference of shares; null for none.',
  })
  change!: number | null;
}

/** What is known before anybody looks at an outcome. */
@ObjectType({
  description: 'Who is compared and what could show: everything that may be known before an outcome is looked at.',
})
export class EvaluationDesign {
  @Field(() => EvaluationDesignKindEnum, {
    nullable: true,
    description: 'How it is answered; null where nothing carries an answer.',
  })
  kind!: EvaluationDesignKind | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why that design was chosen, by who adopted when; null where none was.',
  })
  because!: string | null;

  @Field(() => Int, {
    description: 'Units that adopted after the first quarter; of a number in place, those in which it changed.',
  })
  adopters!: number;

  @Field(() => Int, {
    description: 'Units that had not adopted by the last quarter; of a number in place, the others.',
  })
  comparisons!: number;

  @Field(() => [LeftOut], { description: 'Those that cannot be compared.' })
  leftOut!: LeftOut[];

  @Field(() => [Adoptions], { description: 'Who adopted when, the oldest quarter first.' })
  adoptions!: Adoptions[];

  @Field(() => Int, { description: 'Adopters that said later that something is no longer in place.' })
  reversals!: number;

  @Field(() => Int, { description: 'Regions and types within which alone anybody is compared.' })
  strata!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'The change that would show in four of five such comparisons, as a difference of shares; null where none would.',
  })
  detectable!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'What a trend that the test of the quarters before adoption would miss in one of five cases makes of the change by itself, as a difference of shares: a change is put down to adoption only where its whole interval lies beyond. Null where nobody can say.',
  })
  unseenDrift!: number | null;

  @Field(() => [DetectableChange], { description: 'What it would take to see less, or what fewer would show.' })
  detectableByAdopters!: DetectableChange[];

  @Field(() => String, { nullable: true, description: 'Why no effect can be told; null where one can.' })
  refusal!: string | null;
}
