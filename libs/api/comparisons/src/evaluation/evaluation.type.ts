import type { OutcomeKind, Strength, Verdict } from '@monitor/analysis';
import { DateTime } from '@monitor/api-platform';
import { Metric, Quarter, StratifierDefinition } from '@monitor/api-reference';
import { EstimateType, VerdictEnum } from '@monitor/api-releases';
import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { OutcomeKindEnum } from '../outcome/outcome-filter.input.js';
import { ClaimStrengthEnum } from './evaluation-enums.js';
import { EvaluationDesign } from './evaluation-design.type.js';

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

  @Field(() => ClaimStrengthEnum, { description: 'How strong a claim the design carries, whatever it shows.' })
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
}

/** A question that was asked. */
@ObjectType({
  description: 'A question of whether putting something into practice changed an outcome, with its answer.',
})
export class Evaluation {
  @Field(() => Int, { description: 'Its number, in the order of asking.' })
  number!: number;

  @Field({ description: 'Whether it was declared before anybody looked.' })
  isDeclared!: boolean;

  @Field({ description: 'The question in one sentence.' })
  title!: string;

  @Field(() => [String], { description: 'The actions in short words.' })
  actions!: string[];

  @Field({ description: 'Whether only what somebody else checked counts.' })
  isAssured!: boolean;

  @Field(() => Metric, { description: 'What was counted of people.' })
  metric!: Metric;

  @Field(() => StratifierDefinition, { description: 'Into which groups it is divided.' })
  stratifier!: StratifierDefinition;

  @Field(() => OutcomeKindEnum, { description: 'What of it is looked at.' })
  outcome!: OutcomeKind;

  @Field({ description: 'Whose figures are compared, in words.' })
  organisations!: string;

  @Field(() => Int, { description: 'Quarters after adoption from which on an effect is looked for.' })
  lag!: number;

  @Field(() => Quarter, { description: 'The first quarter that is looked at.' })
  firstQuarter!: Quarter;

  @Field(() => Quarter, { description: 'The last quarter that is looked at.' })
  lastQuarter!: Quarter;

  @Field(() => Float, { description: 'The smallest change that was said to matter, as a difference of shares.' })
  smallestEffect!: number;

  @Field(() => Int, { nullable: true, description: 'Number of the question that it is another version of.' })
  amends!: number | null;

  @Field({ description: 'Name of whoever asked it.' })
  askedByName!: string;

  @Field(() => DateTime, { description: 'When it was asked; it was never changed since.' })
  askedAt!: Date;

  @Field(() => EvaluationAnswer, {
    nullable: true,
    description: 'Null while it is being worked out, and before its last quarter is published.',
  })
  answer!: EvaluationAnswer | null;

  @Field(() => String, { nullable: true, description: 'What it waits for; null once it is answered.' })
  waitsFor!: string | null;
}

/** All questions. */
@ObjectType({ description: 'Every question that was asked, and how many of them nobody declared.' })
export class Evaluations {
  @Field(() => [Evaluation], { description: 'The latest first, 200 at most.' })
  questions!: Evaluation[];

  @Field(() => Int, { description: 'Questions that were declared before looking.' })
  declared!: number;

  @Field(() => Int, { description: 'Looks that were not.' })
  looks!: number;
}
