import type { OrganisationType } from '../../organisations/organisation.js';
import type { QuarterId } from '../../quarter/quarter.js';
import type {
  Audience,
  DomainCode,
  FrameworkDomain,
  Principle,
  PrincipleCode,
  WordingStatus,
} from '../../framework/framework.js';
import type { MetricDefinition, StratifierDefinition } from '../../metrics/metric.js';
import type { Projection, Shape } from './shape.js';

/** Whether a body must answer a question, or may. */
export const duties = ['MANDATORY', 'VOLUNTARY'] as const;
export type Duty = (typeof duties)[number];

/** Who is asked, and whether they must answer; a type that is not named is not asked. */
export type AskedOf = Readonly<Partial<Record<OrganisationType, Duty>>>;

/** One question of the return. Its code never changes its meaning; another question has another code. */
export interface Question {
  /** For example `D2-S5` or `M01.DEPRIVATION`. Never shown to a person without its text. */
  code: string;
  text: string;
  /** A few words, for task lists, charts and messages. */
  shortText: string;
  hint: string;
  askedOf: AskedOf;
  /** Why it is asked, and on what authority. */
  basis: string;
  principles: readonly PrincipleCode[];
  shape: Shape;
  counts?: Projection;
  /** Set where the question is an action of the framework. */
  action?: { domain: DomainCode; audience: Audience; wording: WordingStatus };
  /** Set where the question is one table of a metric: the id of the metric. */
  metric?: string;
}

/** One line of the task list. */
export interface Section {
  key: string;
  title: string;
  /** Why it is asked, in a sentence or two, for the head of its page. */
  purpose: string;
  questions: readonly Question[];
}

/** One published edition of the return: everything that is asked, and by which rules it is checked. Never edited. */
export interface FormEdition {
  version: number;
  publishedOn: string;
  /** The first quarter whose returns answer it. */
  firstQuarter: QuarterId;
  source: string;
  /** What the approver attests by signing off. */
  attestation: string;
  principles: readonly Principle[];
  domains: readonly FrameworkDomain[];
  metrics: readonly MetricDefinition[];
  /** The lists of rows of its tables, equity groups among them. */
  stratifiers: readonly StratifierDefinition[];
  sections: readonly Section[];
  /** Codes of the rules that are applied besides the shapes, in order. */
  rules: readonly string[];
}
