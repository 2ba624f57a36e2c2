import { afterAll, describe, expect, it } from '@jest/globals';
import type { FormEdition } from '../definition/form-edition.js';
import { currentCatalogue, frameworkCatalogues } from './catalogue.js';
import { addEdition, definitionText, editionFor, editionOf, formEditions, latestEdition } from './form-editions.js';
import { metricCatalogue, metricDefinition, metricIds } from './metric-catalogue.js';

const shipped = formEditions.length;
const quarter = '2031-32-Q1';
const metric = { ...metricCatalogue()[0], id: 'M77', name: 'A metric of tomorrow' } as FormEdition['metrics'][number];
const tomorrow = (changes: Partial<FormEdition> = {}): FormEdition => ({
  ...latestEdition(),
  version: 77,
  firstQuarter: quarter,
  metrics: [...metricCatalogue(), metric],
  ...changes,
});

afterAll(() => {
  (formEditions as FormEdition[]).splice(shipped);
});

describe('an edition that is published while the product runs', () => {
  it('is asked from its first quarter on, and never before', () => {
    const before = editionFor('2031-32-Q1').version;
    expect(before).toBe(latestEdition().version);
    // What is derived is asked for before, so that what was worked out then would show.
    expect([metricIds().includes('M77'), frameworkCatalogues().length]).toEqual([false, shipped]);
    addEdition(tomorrow());
    expect(editionFor('2030-31-Q4').version).toBe(before);
    expect(editionFor(quarter).version).toBe(77);
    expect(editionOf(77).version).toBe(77);
    expect(latestEdition().version).toBe(77);
  });

  it('is in everything that is derived from all editions', () => {
    expect(currentCatalogue().version).toBe(77);
    expect(frameworkCatalogues().map(({ version }) => version)).toEqual(formEditions.map(({ version }) => version));
    expect(metricIds()).toContain('M77');
    expect(metricDefinition('M77').name).toBe('A metric of tomorrow');
  });

  it('stays what it is: the same again does nothing, another content is refused', () => {
    const turned = JSON.parse(definitionText(latestEdition())) as FormEdition;
    addEdition(turned);
    expect(formEditions).toHaveLength(shipped + 1);
    expect(() => addEdition(tomorrow({ source: 'Another' }))).toThrow('is there with another content');
  });

  it('takes its place in the order of numbers, in whatever order editions are learnt of', () => {
    addEdition(tomorrow({ version: 76 }));
    expect(formEditions.map(({ version }) => version).slice(-2)).toEqual([76, 77]);
  });
});
