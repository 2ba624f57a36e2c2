import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadReferenceFacts } from '@monitor/api-organisations';
import { QuartersService, referenceEntities } from '@monitor/api-reference';
import { answersLeastFirst, countedParts, editionFor, formEditions, questionsOf } from '@monitor/domain';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import { AreasReader } from '../areas/areas-reader.service.js';
import { nationalAnalyst } from '../testing/national-analyst.builder.js';
import { countSection, sectionAnswersBy } from './section-answers.js';
import type { SectionAnswersFilter } from './section-answers-filter.input.js';

const quarterId = '2026-27-Q2';
const edition = editionFor(quarterId);
const parts = questionsOf(edition).flatMap(countedParts);
/** Regions with a factor by which their counts differ; England is both together. */
const regions = { Y56: 1, Y58: 3 };
/** How many organisations of the smaller region gave an answer: never two parts alike. */
const given = (part: number, answer: number) => ((part * 7 + answer * 5) % 11) + 1;

let database: TestDatabase;
let areas: AreasReader;

beforeAll(async () => {
  database = await createTestDatabase(referenceEntities);
  await loadReferenceFacts(database.tenantTx);
  areas = new AreasReader(database.tenantTx, new QuartersService(database.tenantTx));
  const places = [...Object.entries(regions).map(([code, factor]) => ['REGION', code, factor] as const)];
  for (const [level, code, factor] of [...places, ['ENGLAND', 'ENG', 4] as const]) {
    await database.query(
      `INSERT INTO response_rollup (quarter_id, level, area_code, organisation_type, accepted, expected)
       VALUES ($1, $2, $3, 'ICB', $4, $5)`,
      [quarterId, level, code, 10 * factor, 12 * factor],
    );
    const rows = parts.flatMap((part, at) =>
      part.answers.map(({ value }, answer) => ({ code: part.code, value, organisations: factor * given(at, answer) })),
    );
    await database.query(
      `INSERT INTO status_rollup (quarter_id, level, area_code, organisation_type, action_code, status, organisations)
       SELECT $1, $2, $3, 'ICB', code, status, organisations
       FROM unnest($4::text[], $5::text[], $6::int[]) AS counted (code, status, organisations)`,
      [
        ...[quarterId, level, code, rows.map((row) => row.code), rows.map(({ value }) => value)],
        rows.map(({ organisations }) => organisations),
      ],
    );
  }
});
afterAll(() => database.drop());

const read = (filter: Partial<SectionAnswersFilter> = {}) =>
  areas.compare(nationalAnalyst, { quarterId, level: 'REGION', section: 'MISSING', ...filter }, countSection);

describe.each(edition.sections.filter(({ questions }) => questions.flatMap(countedParts).length > 0))(
  'the answers to the section “$title”',
  ({ key }) => {
    it('are those of every part that organisations are counted by, in the order of its answers', async () => {
      const answered = await read({ section: key });
      expect(answered.areas.map(({ area }) => area.code).sort()).toEqual(Object.keys(regions).sort());
      const [england] = answered.wholes;
      for (const [index, part] of answered.parts.entries()) {
        const at = parts.findIndex(({ code }) => code === part.code);
        const asked = parts[at]!;
        const expected = answersLeastFirst(asked).map(({ value }) =>
          given(
            at,
            asked.answers.findIndex((each) => each.value === value),
          ),
        );
        expect(part.answers.map(({ answer }) => answer)).toEqual(answersLeastFirst(asked).map(({ value }) => value));
        for (const { area, parts: own } of answered.areas) {
          const factor = regions[area.code as keyof typeof regions];
          expect(own[index]?.organisations).toEqual(expected.map((count) => factor * count));
        }
        expect(england?.parts[index]).toMatchObject({
          answered: 4 * expected.reduce((sum, count) => sum + count, 0),
          organisations: expected.map((count) => 4 * count),
        });
      }
    });
  },
);

describe('a section', () => {
  it('says whom it is asked of, what is most often missing in England, and how many returns are counted', async () => {
    const { askedOf, finding } = await read();
    expect(askedOf).toBe(
      'Each integrated care board has to answer; each NHS trust, primary care network and GP practice may.',
    );
    expect(finding).toMatch(/^In England, the answer “We have not looked at this group” is given most often for “.+”/);
    expect(finding).toMatch(/40 of 48 expected returns were accepted and are counted\.$/);
  });

  it('is empty for a quarter whose edition does not ask it, and refused where none does', async () => {
    const [first] = formEditions;
    const asked = { quarterId, level: 'REGION', section: 'MISSING' } as const;
    const earlier = await areas.compare(
      nationalAnalyst,
      asked,
      sectionAnswersBy(() => first!),
    );
    expect(earlier).toMatchObject({ title: '', askedOf: '', parts: [] });
    expect(earlier.finding).not.toContain('most often');
    await expect(read({ section: 'NOTHING' })).rejects.toThrow(/“NOTHING” is no section of the form/);
  });

  it('counts the type of organisation that is chosen alone', async () => {
    const { areas: counted, wholes } = await read({ organisationType: 'TRUST' });
    expect([...counted, ...wholes]).toEqual([]);
  });
});
