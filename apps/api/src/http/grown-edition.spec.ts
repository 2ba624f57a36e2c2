import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  answerTo,
  canonicalText,
  countedParts,
  daysAfter,
  editionFor,
  latestEdition,
  londonDay,
  openQuarter,
  previousQuarter,
  questionFields,
  repeatedFields,
  stratifierIn,
  workbookType,
} from '@monitor/domain';
import type { FormEdition, ReturnContent, Stratifier } from '@monitor/domain';
import { buildGrownReturn, growEdition, grownQuestions, lengthenedTables } from '@monitor/domain/testing';
import { signInAs } from '@monitor/testing';
import type { PersonaClient } from '@monitor/testing';
import { fillWorkbook } from '../testing/fill-workbook.js';
import { loadPlaces } from '../testing/load-places.js';
import { loadRows } from '../testing/load-rows.js';
import { publishEdition } from '../testing/publish-edition.js';
import { startTestApi } from '../testing/start-test-api.js';
import type { TestApi } from '../testing/start-test-api.js';
import { accept, readReturn, saveAsPage, submit } from '../testing/take-decisions.js';
import type { ToldReturn } from '../testing/take-decisions.js';
import { withEntriesOf } from '../testing/with-entries-of.js';

const today = londonDay(new Date());
const nextQuarter = openQuarter(today);
/** A quarter after which another can be begun: its window is made to stand open still. */
const quarterId = previousQuarter(nextQuarter);
const [typedIn, inWorkbook, inRows] = ['R0A', 'R0B', 'R0C'] as const;

let server: TestApi;
let grown: FormEdition;
const people: Record<string, PersonaClient> = {};

function person(name: string): PersonaClient {
  const client = people[name];
  if (client === undefined) throw new Error(`${name} has not signed in.`);
  return client;
}

const contentOf = (organisationCode: string) => buildGrownReturn(grown, { organisationCode, quarterId });
const deciders = (code: string) => ({ approver: person(`approver of ${code}`), lead: person('lead') });

beforeAll(async () => {
  server = await startTestApi();
  await server.database.query(
    `INSERT INTO organisation_period (code, type, name, icb_code, region_code, valid_from)
     VALUES ('R0C', 'TRUST', 'COPSE END NHS TRUST', 'QOX', 'Y58', '2020-04-01')`,
  );
  await server.addPerson('drafter', 'ADMINISTRATOR');
  await server.addPerson('publisher', 'ADMINISTRATOR');
  await server.addPerson('lead', 'REGIONAL_LEAD', 'Y58');
  for (const code of [typedIn, inWorkbook]) {
    await server.addPerson(`preparer of ${code}`, 'PREPARER', code);
    await server.addPerson(`approver of ${code}`, 'APPROVER', code);
  }
  const subjects = [typedIn, inWorkbook].flatMap((code) => [`preparer of ${code}`, `approver of ${code}`]);
  for (const subject of ['drafter', 'publisher', 'lead', ...subjects])
    people[subject] = await signInAs(server.baseUrl, subject);
  // Published before any window is known, so that it can begin with a quarter that has.
  const edition = growEdition(0, quarterId);
  const administrators = { drafter: person('drafter'), approver: person('publisher') };
  const version = await publishEdition(administrators, { from: latestEdition().version, edition });
  grown = editionFor(quarterId);
  expect(grown).toEqual({ ...edition, version, publishedOn: grown.publishedOn });
  await loadPlaces(server.database);
  const open = 'UPDATE return_window SET due_on = $2::date, closes_on = $2::date WHERE quarter_id = $1';
  await server.database.query(open, [quarterId, daysAfter(today, 10)]);
});
afterAll(() => server.stop());

/** The content of a return that was submitted, as if it were another organisation’s. */
function signed({ submitted, edition }: ToldReturn, organisationCode: string): ReturnContent {
  return { organisationCode, quarterId, edition, answers: submitted?.answers ?? [] };
}

async function facts(code: string) {
  const answers = `SELECT action_code AS code, status AS answer FROM action_fact WHERE organisation_code = $1 ORDER BY 1`;
  const tables = `SELECT metric_id || '.' || stratifier AS code, numerators, denominators
                  FROM metric_fact WHERE organisation_code = $1 ORDER BY 1`;
  return {
    answers: await server.database.query<{ code: string; answer: string }>(answers, [code]),
    tables: await server.database.query<{ code: string }>(tables, [code]),
  };
}

const counts = `query Counts($filter: QuestionCountsFilter!) {
  questionCounts(filter: $filter) { areas { answers { code answer organisations } } } }`;

/** How many organisations of England gave which answer to the new questions, those answers that anybody gave. */
async function countedAnswers(): Promise<Record<string, number>> {
  const counted: Record<string, number> = {};
  for (const { code } of grownQuestions(grown).filter((question) => countedParts(question).length > 0)) {
    const filter = { level: 'ENGLAND', quarterId, organisationType: 'TRUST', question: code };
    const { data, errors } = await person('lead').ask<{
      questionCounts: { areas: { answers: { code: string; answer: string; organisations: number }[] }[] };
    }>(counts, { filter });
    expect(errors).toBeUndefined();
    for (const { code: part, answer, organisations } of data?.questionCounts.areas[0]?.answers ?? [])
      if (organisations > 0) counted[`${part} ${answer}`] = organisations;
  }
  return counted;
}

interface CountedRow {
  metric: string;
  stratifier: Stratifier;
  numerators: number[];
  denominators: number[];
  /** Codes of the groups of a loaded table; null of a return, whose groups stand in the order of the form. */
  groups: string[] | null;
}

/** The people of England in each row of the tables that are new or have grown, as publications take them in. */
async function countedPeople(): Promise<Record<string, [number, number]>> {
  const rows = await server.database.query<CountedRow>(
    `SELECT metric_id AS metric, stratifier, numerators, denominators, NULL AS groups
     FROM metric_fact fact JOIN quarterly_return head USING (organisation_code, quarter_id)
     WHERE quarter_id = $1 AND fact.revision = accepted_revision AND (metric_id = 'M90' OR stratifier = 'SEX')
     UNION ALL
     SELECT metric_id, stratifier, numerators, denominators, group_codes FROM loaded_table
     WHERE quarter_id = $1 AND is_counted AND (metric_id = 'M90' OR stratifier = 'SEX')`,
    [quarterId],
  );
  const people: Record<string, [number, number]> = {};
  for (const { metric, stratifier, groups, ...counts } of rows) {
    const codes = groups ?? stratifierIn(grown, stratifier).groups.map(({ code }) => code);
    for (const [index, code] of codes.entries()) {
      const [numerator, denominator] = people[`${metric}.${stratifier}.${code}`] ?? [0, 0];
      const more = [counts.numerators[index] ?? 0, counts.denominators[index] ?? 0] as const;
      people[`${metric}.${stratifier}.${code}`] = [numerator + more[0], denominator + more[1]];
    }
  }
  return people;
}

/** The same from the cells of one return that so many have sent. */
function peopleOf(content: ReturnContent, organisations: number): Record<string, [number, number]> {
  const tables = [...grownQuestions(grown), ...lengthenedTables(grown)].filter(({ counts: by }) => by?.of === 'PAIRS');
  return Object.fromEntries(
    tables.flatMap(({ code, shape }) => {
      const cells = answerTo(content, code)?.cells;
      if (cells === undefined || shape.of !== 'TABLE') return [];
      const { groups } = stratifierIn(grown, shape.stratifier);
      return groups.map(({ code: row }) => [
        `${code}.${row}`,
        [organisations * Number(cells[`${row}.numerator`]), organisations * Number(cells[`${row}.denominator`])],
      ]);
    }),
  );
}

describe('an edition that grew by what administrators published alone', () => {
  it('is told to programs with every new cell, in its definition and its dictionary', async () => {
    const { version } = grown;
    const definition = await fetch(`${server.baseUrl}/forms/${version}.json`);
    expect(await definition.json()).toEqual(grown);
    const csv = await (await fetch(`${server.baseUrl}/forms/${version}.csv`)).text();
    for (const question of grownQuestions(grown)) {
      const lines = csv.split('\r\n').filter((line) => line.includes(question.text));
      const fields = [...repeatedFields(question), ...questionFields(question)];
      for (const { key, label } of fields)
        expect(lines.find((line) => line.includes(label) && line.includes(`.${key}`))).toContain(question.code);
      expect(lines).toHaveLength(fields.length);
    }
  });

  it('is typed in answer by answer, and stops while anything new is missing', async () => {
    const content = contentOf(typedIn);
    const codes = new Set(grownQuestions(grown).map(({ code }) => code));
    const isNew = ({ question }: { question: string }) => codes.has(question);
    const preparer = person(`preparer of ${typedIn}`);
    await saveAsPage(preparer, { ...content, answers: content.answers.filter((answer) => !isNew(answer)) });
    const { issues } = await submit(preparer, content);
    const stopped = new Set(issues.map(({ cell }) => [...codes].find((code) => cell.startsWith(`${code}.`)) ?? cell));
    expect(stopped).toEqual(new Set(content.answers.filter(isNew).map(({ question }) => question)));
    await saveAsPage(preparer, { ...content, answers: content.answers.filter(isNew) });
  });

  it('is sent in as the workbook that was downloaded', async () => {
    const preparer = person(`preparer of ${inWorkbook}`);
    const path = `/returns/${inWorkbook}/${quarterId}/workbook.xlsx`;
    const blank = new Uint8Array(await (await preparer.request(path)).arrayBuffer());
    const filled = await fillWorkbook(blank, grown, contentOf(inWorkbook));
    const headers = { 'content-type': workbookType };
    const response = await preparer.request(path, { method: 'POST', headers, body: new Uint8Array(filled) });
    expect(await response.json()).toMatchObject({ outcome: 'SAVED' });
  });

  it('is signed in the same text and hash, whichever way it came', async () => {
    for (const code of [typedIn, inWorkbook]) {
      const reference = { organisationCode: code, quarterId };
      const { issues, quarterlyReturn } = await submit(person(`preparer of ${code}`), reference);
      expect(issues).toEqual([]);
      const content = signed(quarterlyReturn, code);
      const text = canonicalText(withEntriesOf(contentOf(code), content));
      expect(canonicalText(content)).toBe(text);
      const hash = createHash('sha256').update(text).digest('hex');
      expect(quarterlyReturn.contentHash).toBe(hash);
      const { head } = await accept(deciders(code), reference, hash);
      expect(head.state).toBe('ACCEPTED');
    }
  });

  it('gives the same facts, of every new part and row', async () => {
    const found = await facts(typedIn);
    expect(await facts(inWorkbook)).toEqual(found);
    const parts = grownQuestions(grown).flatMap((question) => countedParts(question).map(({ code }) => code));
    expect(found.answers.map(({ code }) => code)).toEqual(expect.arrayContaining(parts));
    const tables = grownQuestions(grown).filter(({ counts: by }) => by?.of === 'PAIRS');
    expect(found.tables.map(({ code }) => code)).toEqual(expect.arrayContaining(tables.map(({ code }) => code)));
  });

  it('is counted alike, also from rows that others published', async () => {
    const answered = (await facts(typedIn)).answers;
    const parts = new Set(grownQuestions(grown).flatMap((question) => countedParts(question).map(({ code }) => code)));
    const expected = (organisations: number) =>
      Object.fromEntries(
        answered.filter(({ code }) => parts.has(code)).map(({ code, answer }) => [`${code} ${answer}`, organisations]),
      );
    expect(await countedAnswers()).toEqual(expected(2));
    expect(await countedPeople()).toEqual(peopleOf(contentOf(typedIn), 2));
    const administrators = { reader: person('drafter'), approver: person('publisher') };
    const { loadedCollection, loadingFaults } = await loadRows(administrators, grown, contentOf(inRows));
    expect(loadingFaults).toEqual([]);
    expect(loadedCollection).toMatchObject({ state: 'LOADED', refused: 0 });
    expect(await countedAnswers()).toEqual(expected(3));
    expect(await countedPeople()).toEqual(peopleOf(contentOf(typedIn), 3));
  });

  it('begins the next quarter with what of the new register, and of every new field, is carried', async () => {
    for (const code of [typedIn, inWorkbook]) {
      const next = await readReturn(person(`preparer of ${code}`), { organisationCode: code, quarterId: nextQuarter });
      for (const question of grownQuestions(grown).filter(({ askedOf }) => askedOf.TRUST !== undefined)) {
        const before = answerTo(contentOf(code), question.code)?.cells ?? {};
        const fields = question.shape.of === 'ENTRIES' ? question.shape.entryFields : question.shape.fields;
        const carried = Object.entries(before).filter(
          ([cell]) =>
            !cell.startsWith('e3.') &&
            fields.some(({ key, carried: isSo }) => cell.split('.').at(-1) === key && isSo === true),
        );
        const begun = next.draft?.answers.find((answer) => answer.question === question.code);
        const wanted = { question: question.code, cells: Object.fromEntries(carried), confirmed: false };
        const place = { organisationCode: code, quarterId: nextQuarter, edition: grown.version };
        const answers = begun === undefined ? [] : [begun];
        expect(answers).toEqual(withEntriesOf({ ...place, answers: [wanted] }, { ...place, answers }).answers);
      }
    }
  });
});
