import { describe, expect, it } from '@jest/globals';
import { formEditions } from '../form/editions/form-editions.js';
import { stratifierDefinition } from '../form/editions/stratifier-definitions.js';
import { comparedPair, declaredPair } from './reference-groups.js';

const ofPeople = formEditions.flatMap(({ stratifiers }) => stratifiers).filter(({ isEquity }) => isEquity);

describe('the two groups that a gap is between', () => {
  it.each(ofPeople)('are fixed for $stratifier, both of them comparable groups of the list', (definition) => {
    const pair = comparedPair(definition);
    const comparable = definition.groups.filter(({ comparable: is }) => is).map(({ code }) => code);
    expect(comparable).toEqual(expect.arrayContaining([pair?.reference, pair?.against]));
    expect(pair?.reference).not.toBe(pair?.against);
  });

  it('are the ends of an ordered list, the least deprived the reference', () => {
    expect(comparedPair(stratifierDefinition('DEPRIVATION'))).toEqual({ reference: 'IMD5', against: 'IMD1' });
    expect(declaredPair(stratifierDefinition('DEPRIVATION'))).toBeNull();
  });

  it('say why they are the two, and who compares alike, where the list has no order', () => {
    for (const definition of ofPeople.filter(({ ordered }) => !ordered)) {
      expect(declaredPair(definition)).toMatchObject({
        because: expect.stringMatching(/\.$/),
        source: expect.stringMatching(/\w/),
      });
    }
  });

  it('are none for rows that are no groups of people', () => {
    expect(comparedPair(stratifierDefinition('SUPPORT_KIND'))).toBeNull();
  });
});
