import type { GraphQLSchema } from 'graphql';
import { describedElements } from './described-elements.js';
import type { DescribedElement } from './described-elements.js';

/** Fewer letters than this say nothing that the name does not. */
const shortest = 15;

/** Words that every sentence has: they add nothing to a name. */
const littleWords = new Set(
  'a an and are as at be by for from in is it its of on or that the this to was which'.split(' '),
);

/** The words of a text or of a name in camel or upper case, each in small letters and without the s of a plural. */
function wordsIn(text: string): Set<string> {
  const apart = text.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();
  return new Set((apart.match(/[a-z0-9]+/g) ?? []).map((word) => word.replace(/s$/, '')));
}

function saysMoreThanItsName({ coordinate, description }: DescribedElement): boolean {
  const ofName = wordsIn(coordinate);
  return [...wordsIn(description)].some((word) => !ofName.has(word) && !littleWords.has(word));
}

function faultOf(described: DescribedElement): string | null {
  const { description } = described;
  if (description === '') return 'is not described';
  if (description.length < shortest) return 'is described in too few letters';
  if (!/^[^a-z]/.test(description) || !description.endsWith('.')) return 'is not described in a sentence';
  return saysMoreThanItsName(described) ? null : 'is described by its own name';
}

/** Elements of other names that are described in the same words: one of them is described wrongly. */
function sharedTexts(elements: readonly DescribedElement[]): string[] {
  const first = new Map<string, DescribedElement>();
  return elements.flatMap((each) => {
    const before = first.get(each.description);
    if (each.description === '') return [];
    if (before === undefined) first.set(each.description, each);
    return before === undefined || before.name === each.name
      ? []
      : [`${each.coordinate} is described in the words of ${before.coordinate}`];
  });
}

/**
 * What is missing from the documentation of a schema, a line each: everything has a sentence of its own that says more
 * than its name. Only elements of one name, such as the `code` of several types, may share their words.
 */
export function descriptionFaults(schema: GraphQLSchema): string[] {
  const elements = describedElements(schema);
  const faults = elements.flatMap((each) => {
    const fault = faultOf(each);
    return fault === null ? [] : [`${each.coordinate} ${fault}`];
  });
  return [...faults, ...sharedTexts(elements)];
}
