import type { Strength, Verdict } from '@monitor/analysis';
import { DateTime } from '@monitor/api-platform';
import { EstimateType, VerdictEnum } from '@monitor/api-releases';
import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { EvaluationDesign } from './evaluation-design.type.js';
import { ClaimStrengthEnum } from './evaluation-enums.js';

/** The effect in one quarter since adoption. */
@ObjectType({ description: 'By how much adopters changed beyond others, so many quarters from adoption.' })
export class EffectSinceAdoption {
  @Field(() => Int, {
    description: 'Quarters since adoption, below 0 before it. Never -1, the quarter that changes are measured from.',
  })
  sinceAdoption!: number;

  @Field(() => EstimateType, {
    description: 'The change, as a difference of shares, and how far chance alone would reach around it.',
  })
  effect!: EstimateType;

  @Field(() => Int, { description: 'How many adopters it rests on.' })
  adopters!: number;
}

/** The same comparison made in another way. */
@ObjectType({ description: 'The same comparison, made in another way that somebody might have chosen.' })
export class SensitivityCheck {
  @Field({ description: 'What is done otherwise.' })
  what!: string;

  @Field(() => EstimateType, { description: 'The effect that this gives.' })
  effect!: EstimateType;

  @Field(() => Int, { description: 'How many adopters are left in it.' })
  adopters!: number;
}

/** Whether both kinds of organisations went the same way before. */
@ObjectType({ description: 'Whether adopters went another way than others before they adopted.' })
export class EarlierTrends {
  @Field(() => Float, { description: 'How often chance alone shows trends as far apart.' })
  pValue!: number;

  @Field(() => Int, { description: 'How many earlier quarters were looked at.' })
  quarters!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'The difference of trends a quarter that would have shown in four of five cases, as a difference of shares; null for none.',
  })
  detectableTrend!: number | null;
}

/** What the outcomes say. */
@ObjectType({ description: 'What the outcomes say of a question, and what may be said of that.' })
export class EvaluationAnswer {
  @Field(() => Int, { description: 'Number of the publication that it was worked out from.' })
  publication!: number;

  @Field(() => DateTime, { description: 'When that was done.' })
  answeredAt!: Date;

  @Field(() => EvaluationDesign, { description: 'Who was compared.' })
  design!: EvaluationDesign;

  @Field(() => VerdictEnum, { description: 'Beyond chance, less than matters, or neither can be told.' })
  verdict!: Verdict;

  @Field(() => ClaimStrengthEnum, {
    description: 'How strong a claim may be: what the design carries, and whether the change outdoes an unseen drift.',
  })
  strength!: Strength;

  @Field(() => [String], { description: 'Why it may not say more; where nothing stands against it, what it meets.' })
  rules!: string[];

  @Field(() => [String], { description: 'Two sentences: what was seen, and what may be said of it.' })
  sentences!: string[];

  @Field({ description: 'How the verdict allows for the other questions.' })
  allowance!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What it would take to overturn a change beyond chance; null where there is none, or nobody can say.',
  })
  overturned!: string | null;

  @Field(() => EstimateType, {
    description: 'By how much the outcome of adopters changed beyond that of others, as a difference of shares.',
  })
  effect!: EstimateType;

  @Field(() => Float, {
    nullable: true,
    description: 'How often chance alone shows as much, by itself; null where no effect can be told.',
  })
  pValue!: number | null;

  @Field(() => [EffectSinceAdoption], { description: 'Quarter by quarter around adoption.' })
  bySinceAdoption!: EffectSinceAdoption[];

  @Field(() => EarlierTrends, { nullable: true, description: 'Null where too few quarters lie before.' })
  earlierTrends!: EarlierTrends | null;

  @Field(() => [SensitivityCheck], { description: 'How it comes out when done in other ways.' })
  sensitivity!: SensitivityCheck[];

  @Field(() => [String], { description: 'How it was made, in paragraphs that can stand in a report.' })
  method!: string[];

  @Field(() => String, {
    nullable: true,
    description:
      'A program in R that works the answer out again from published figures, which stand in it; null of organisations, whose counts are never published.',
  })
  script!: string | null;
}
