import type { Place } from './identities.js';
import type { Sample } from './sample.js';

const day = '2026-04-01';

/** For tests: honest rows of the tables of publications, as the product would write them about a place. */
export function publicationSamples(place: Place, fresh: number): Record<string, Sample> {
  const { organisationCode, icbCode, regionCode, quarterId } = place;
  const table = {
    ...{ publication: 1, quarter_id: quarterId, boundaries: 'AS_WAS', level: 'ICB', area_code: `${icbCode}${fresh}` },
    ...{ metric_id: 'M01', stratifier: 'AGE', organisations: 3 },
  };
  return {
    publication: {
      row: {
        ...{ number: 1 + fresh, kind: 'FINAL', quarter_id: quarterId, policy_version: 'p', formula_version: 'f' },
        ...{ content_hash: 'a'.repeat(64), published_at: day },
      },
      set: 'published_at = published_at',
    },
    published_source: {
      row: {
        ...{ organisation_code: organisationCode, quarter_id: quarterId, source: `R${1 + fresh}` },
        from_publication: 1,
      },
      set: 'until_publication = 1',
    },
    published_place: {
      row: {
        ...{ code: organisationCode, quarters_from: `2026-04-0${1 + fresh}`, quarters_to: '2026-06-30' },
        ...{ icb_code: icbCode, region_code: regionCode, from_publication: 1 },
      },
      set: 'until_publication = 1',
    },
    published_table: { row: { ...table, collections: '{}', figures: '{}' }, set: 'until_publication = 1' },
    held_table: { row: { ...table, because: 'FEW_CHANGED' } },
  };
}
