import { describe, expect, it } from '@jest/globals';
import { validateBreak } from '../comparability/validate-break.js';
import { currentCatalogue } from '../form/editions/catalogue.js';
import { formEditions, latestEdition } from '../form/editions/form-editions.js';
import { questionsOf } from '../form/definition/edition-questions.js';
import { touchedSeries } from '../form/editions/touched-series.js';
import { breaksOfEdition } from './edition-breaks.js';
import { copyOf } from './testing/hostile-edition.builder.js';

/** The latest edition with another hint at every question. */
function reworded() {
  const later = copyOf(latestEdition());
  for (const question of questionsOf(later)) Object.assign(question, { hint: 'Another help than before.' });
  return { ...later, version: 99, firstQuarter: '2030-31-Q1' };
}

describe('the ledger of an edition', () => {
  it('is empty where nothing that is counted changed', () => {
    for (const edition of formEditions)
      expect(breaksOfEdition(edition, { ...copyOf(edition), version: 99 })).toEqual([]);
  });

  it('holds a sound entry, from the first day of the first quarter, for every series touched', () => {
    const later = reworded();
    const breaks = breaksOfEdition(latestEdition(), later);
    const series = touchedSeries(latestEdition(), later).filter(
      ({ metric, stratifier }) =>
        metric === null || ['DEPRIVATION', 'AGE', 'SEX', 'ETHNICITY'].includes(stratifier ?? ''),
    );
    expect(breaks).toHaveLength(series.length);
    const known = { catalogue: currentCatalogue(), areaCodes: new Set<string>() };
    for (const entry of breaks) {
      expect(entry.occursOn).toBe('2030-04-01');
      const { touches } = entry;
      expect(validateBreak({ ...entry, touches, reason: 'An edition was published.' }, known)).toEqual([]);
    }
  });
});
