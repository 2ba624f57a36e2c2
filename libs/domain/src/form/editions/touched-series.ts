import type { EquityGroup } from '../../metrics/metric.js';
import { organisationTypes } from '../../organisations/organisation.js';
import { findQuestion, questionsOf } from '../definition/edition-questions.js';
import type { Field } from '../definition/field.js';
import type { FormEdition, Question } from '../definition/form-edition.js';
import { questionFields, repeatedFields } from '../definition/places.js';
import { stratifierIn } from '../definition/table-rows.js';

/**
 * What of a question changed.
 * - `WORDS`: what is asked, or what help says counts.
 * - `ANSWERS`: the answers or columns that are counted.
 * - `GROUPS`: the rows by which it is counted.
 * - `ASKED`: which types of organisation must answer, or may.
 */
export const seriesChanges = ['WORDS', 'ANSWERS', 'GROUPS', 'ASKED'] as const;
export type SeriesChange = (typeof seriesChanges)[number];

/** An action or a table of a metric whose figures before and after an edition may not be compared without saying so. */
export interface TouchedSeries {
  /** Code of the question. */
  question: string;
  /** Set where it is a table of a metric. */
  metric: string | null;
  /** The list of rows of the table, for example `AGE`; null for an action. */
  stratifier: string | null;
  /** What changed, in the order of `seriesChanges`. */
  changed: readonly SeriesChange[];
}

/** What is counted of a field: its key, its words, and the answers that it offers in their order. */
function counted({ key, kind, label, ...field }: Field): unknown {
  const choices = 'choices' in field ? field.choices.map(({ value, label: words }) => [value, words]) : null;
  return [key, kind, label, choices];
}

/** The fields whose answers become figures: what helps people to explain or to show them is none. */
function countedFields(question: Question): readonly Field[] {
  const { counts } = question;
  if (counts?.of === 'CHOICE') return questionFields(question).filter(({ key }) => key === counts.field);
  return repeatedFields(question);
}

/** Words and codes of the rows; finer groups that add up into them change no figure. */
function rowsOf(edition: FormEdition, { shape }: Question): readonly Pick<EquityGroup, 'code' | 'label'>[] {
  if (shape.of !== 'TABLE') return [];
  return stratifierIn(edition, shape.stratifier).groups.map(({ code, label }) => ({ code, label }));
}

/** What decides the figures of a series, part by part: two editions with the same parts count the same. */
function partsOf(edition: FormEdition, question: Question): Readonly<Record<SeriesChange, unknown>> {
  const metric = edition.metrics.find(({ id }) => id === question.metric);
  return {
    WORDS: [question.text, question.hint, metric?.unit],
    ANSWERS: [question.shape.of, question.counts?.of, metric?.kind, metric?.per, countedFields(question).map(counted)],
    GROUPS: rowsOf(edition, question),
    ASKED: organisationTypes.map((type) => question.askedOf[type] ?? null),
  };
}

function changesOf(before: Readonly<Record<SeriesChange, unknown>>, after: Readonly<Record<SeriesChange, unknown>>) {
  return seriesChanges.filter((change) => JSON.stringify(before[change]) !== JSON.stringify(after[change]));
}

/**
 * The actions and tables of metrics that both editions ask, and that the later one asks in other words, by other
 * groups, with other answers or of others: the ledger of breaks needs an entry for each. A question of one edition alone
 * breaks nothing, because its series ends or begins there.
 */
export function touchedSeries(earlier: FormEdition, later: FormEdition): TouchedSeries[] {
  return questionsOf(later).flatMap((after): TouchedSeries[] => {
    const before = findQuestion(earlier, after.code);
    const isSeries = after.action !== undefined || after.metric !== undefined;
    if (before === null || !isSeries) return [];
    const changed = changesOf(partsOf(earlier, before), partsOf(later, after));
    if (changed.length === 0) return [];
    const stratifier = after.shape.of === 'TABLE' ? after.shape.stratifier : null;
    return [{ question: after.code, metric: after.metric ?? null, stratifier, changed }];
  });
}
