import { DomainError } from '../../errors/domain-error.js';
import { derivedFromEditions } from './form-editions.js';
import type { StratifierDefinition } from '../../metrics/metric.js';

/** The stratifiers by which people are compared: the minimum set of NHS equity monitoring. */
export { minimumStratifiers as stratifierDefinitions } from '../../metrics/minimum-stratifiers.js';

/** The newest edition that holds a list of rows says what it is: a list only ever grows at its end. */
const byKey = derivedFromEditions(
  (editions) =>
    new Map(
      editions.flatMap(({ stratifiers }) => stratifiers.map((definition) => [definition.stratifier, definition])),
    ),
);

const codesByKey = derivedFromEditions(
  () => new Map([...byKey()].map(([key, { groups }]) => [key, groups.map(({ code }) => code)])),
);

/** The groups of one stratifier; refuses a name that is not one. */
export function stratifierDefinition(stratifier: string): StratifierDefinition {
  const definition = byKey().get(stratifier);
  if (definition === undefined) {
    throw new DomainError(
      'INPUT_NOT_UNDERSTOOD',
      `“${stratifier}” is not a way in which counts are split. Use one of ${[...byKey().keys()].join(', ')}.`,
    );
  }
  return definition;
}

/** The codes of a stratifier's groups in the order in which counts are packed in storage. */
export function groupCodes(stratifier: string): string[] {
  return [...(codesByKey().get(stratifierDefinition(stratifier).stratifier) ?? [])];
}

/** The name of a group, for example "Most deprived fifth"; the code itself where the catalogue does not hold it. */
export function groupLabel(stratifier: string, code: string): string {
  return stratifierDefinition(stratifier).groups.find((candidate) => candidate.code === code)?.label ?? code;
}
