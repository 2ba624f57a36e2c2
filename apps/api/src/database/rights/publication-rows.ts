import type { Place } from './identities.js';
import type { Sample } from './sample.js';

/** Number of a publication that was given up, seeded beside the one in preparation. */
export const discardedNumber = 9;

/** For tests: honest rows of publications: one in preparation, to which all other rows belong, and one that was given up. */
export function publicationSamples(
  { organisationCode, quarterId }: Place,
  { fresh }: { fresh: number },
): Record<string, Sample> {
  const table = { quarter_id: quarterId, boundaries: 'AS_WAS', level: 'ICB', stratifier: 'DEPRIVATION' };
  const cell = { ...table, area_code: `Q${organisationCode}${fresh}`, metric_id: 'M01', publication: 1 };
  const audited = { publication: 1, quarter_id: quarterId };
  const bytes = { content_hash: 'sample' };
  const until = { set: 'until_publication = NULL' };
  const publication = { number: 1 + fresh, kind: 'FINAL', quarter_id: quarterId, policy_version: 'p' };
  return {
    publication: {
      row: { ...publication, formula_version: 'f', discarded_at: fresh === 0 ? null : '2026-04-01' },
      set: 'announced_for = NULL',
    },
    publication_step: {
      row: { publication: 1, version: 1 + fresh, step: 'PREPARE', state: 'BUILDING', person_name: 'sample' },
    },
    publication_progress: {
      row: { publication: fresh === 0 ? 1 : discardedNumber, stage: 'BUILD', done: 0, whole: 1 },
      set: 'done = 1',
    },
    published_source: {
      row: { organisation_code: organisationCode, quarter_id: quarterId, source: `R${fresh + 1}`, from_publication: 1 },
      ...until,
    },
    published_place: {
      row: {
        code: `${organisationCode}${fresh}`,
        ...{ quarters_from: '2020-04-01', quarters_to: '2030-03-31', from_publication: 1 },
      },
      ...until,
    },
    published_table: { row: { ...cell, organisations: 3, collections: '{}', figures: '{}' }, ...until },
    publication_audit: {
      row: { ...audited, ...bytes, metric_id: `${organisationCode}${fresh}`, tried: 1 },
      set: 'tried = 2',
    },
    // Of the metric whose audit is there.
    audit_problem: {
      row: {
        ...{ ...audited, ...bytes, metric_id: `${organisationCode}0`, stratifier: 'DEPRIVATION', equity_group: 'IMD1' },
        ...{
          boundaries: 'AS_WAS',
          level: 'ICB',
          area_code: 'QKK',
          measure: 'INSIDE',
          attacker: 'PUBLIC',
          leak: 'NARROW',
        },
        ...{ lower_limit: 0, upper_limit: 2, organisations: 1, proposals: '[]' },
      },
    },
    withheld_figure: { row: { ...cell, equity_group: 'IMD1' } },
    held_table: { row: { ...cell, because: 'FEW_CHANGED', organisations: 1 } },
  };
}
