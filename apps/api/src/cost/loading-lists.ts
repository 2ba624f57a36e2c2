import type { CostTable } from '@monitor/api-platform';

function faults({ first }: { first?: unknown }): number {
  return Math.min(Number(first), 1000);
}

/** Lengths of what is said of loaded collections. */
export const loadingLists: CostTable['lists'] = {
  'Query.loadedCollections': 50,
  // Quarters by questions by regions, of a collection as there are.
  'Query.loadingDifference': 200,
  'Query.loadingFaults': faults,
  'BegunCollection.faults': 10,
  'Consistency.loadedSources': 3,
  'EquityOverTime.loadedSources': 3,
  'QuestionCounts.loadedSources': 3,
  'SectionAnswers.loadedSources': 3,
  // The longest page: how long this one is, is asked of the page and not of its list.
  'LoadedAnswersPage.answers': 200,
  'LoadedCollection.events': 6,
  'LoadedCollection.leftOut': 5,
  'LoadedCollection.next': 3,
  'LoadedCollection.withheld': 2,
};
