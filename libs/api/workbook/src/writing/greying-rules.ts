import type { ConditionalRule } from 'hucre/xlsx';
import { repeatedFields } from '@monitor/domain';
import type { Question } from '@monitor/domain';
import type { FieldPart } from '../layout/field-part.js';
import { cellAddress, fixedAddress } from './cell-address.js';
import { greyWhen } from './greying.js';
import type { FieldCells } from './greying.js';
import { greyed } from './looks.js';
import { placedAnswers } from './placed-answers.js';
import type { PlacedAnswer, SheetPlan } from './placed-answers.js';

function wordsOf({ field, choice }: FieldPart): ReadonlyMap<string | boolean, string> {
  if (choice !== undefined) return new Map([[choice.value, 'Yes']]);
  if (field.kind === 'YES_NO') return new Map(Object.entries({ Yes: true, No: false }).map(([word, is]) => [is, word]));
  return new Map(field.kind === 'CHOICE' ? field.choices.map(({ value, label }) => [value, label]) : []);
}

/** Finds the cells that a condition looks at: of the same row or entry, or of the whole question. */
function findCells(question: Question, answers: readonly PlacedAnswer[]): (scope: string) => FieldCells {
  const repeated = new Set(repeatedFields(question).map(({ key }) => key));
  const byPlace = new Map<string, ReturnType<FieldCells>>();
  for (const { part, scope, row, column } of answers) {
    const place = JSON.stringify([part.field.key, scope]);
    const cell = { address: fixedAddress(row, column), words: wordsOf(part) };
    byPlace.set(place, [...(byPlace.get(place) ?? []), cell]);
  }
  return (scope) => (key) => byPlace.get(JSON.stringify([key, repeated.has(key) ? scope : ''])) ?? [];
}

/** The rules by which cells turn grey that need not be filled in as things stand. */
export function greyingRules(plan: SheetPlan): ConditionalRule[] {
  const placed = placedAnswers(plan);
  const rules = plan.questions.flatMap((question) => {
    const answers = placed.filter((answer) => answer.question === question.code);
    const cellsOf = findCells(question, answers);
    return answers.flatMap(({ part, scope, row, column }) => {
      const formula = greyWhen(part.field, cellsOf(scope));
      return formula === null ? [] : [{ formula, range: cellAddress(row, column) }];
    });
  });
  return rules.map((rule, index) => ({ ...rule, type: 'expression', priority: index + 1, style: greyed }));
}
