import type { Condition } from '../../form/definition/condition.js';
import { byPart, list, oneOf, record, flag } from './checks.js';
import type { Check } from './checks.js';
import { editionLimits } from './edition-limits.js';
import { fieldKey } from './code-shapes.js';

type Part<Key extends string> = Extract<Condition, Record<Key, unknown>>;

const isWord: Check = (value, place, problems) => {
  if (typeof value !== 'boolean' && typeof value !== 'string') problems.add(place, 'Write a word, true or false.');
};

/** A condition, and the conditions within it, as deep as they may go. */
function conditionWithin(depth: number): Check {
  return (value, place, problems) => {
    if (depth === 0) return problems.add(place, 'Conditions lie too deep in each other. Say it more simply.');
    const within = conditionWithin(depth - 1);
    const parts = list(within, { least: 1, most: 20 });
    const check = byPart({
      is: record<Part<'is'>>({ field: fieldKey, is: list(isWord, { least: 1, most: editionLimits.choices }) }),
      answered: record<Part<'answered'>>({ field: fieldKey, answered: flag }),
      moved: record<Part<'moved'>>({ field: fieldKey, moved: oneOf(['DOWN', 'AT_ALL']) }),
      passed: record<Part<'passed'>>({ field: fieldKey, passed: oneOf([true]) }),
      all: record<Part<'all'>>({ all: parts }),
      any: record<Part<'any'>>({ any: parts }),
      not: record<Part<'not'>>({ not: within }),
    });
    check(value, place, problems);
  };
}

export const condition: Check = conditionWithin(editionLimits.depth);

/** A condition, or one of a few words instead of it. */
export function conditionOr(choices: readonly (string | boolean)[]): Check {
  const word = oneOf(choices);
  return (value, place, problems) =>
    typeof value === 'object' ? condition(value, place, problems) : word(value, place, problems);
}
