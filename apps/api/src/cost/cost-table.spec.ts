import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { allowances, mostCost } from '@monitor/api-platform';
import { addEdition, metricIds, stratifiers } from '@monitor/domain';
import { growEdition } from '@monitor/domain/testing';
import { buildSchema, getNullableType, isListType, isObjectType, Kind, parse } from 'graphql';
import { costOf } from '../testing/cost-of.js';
import { costTable } from './cost-table.js';

const schema = buildSchema(await readFile(new URL('../../schema.graphql', import.meta.url), 'utf8'));
const fields = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .flatMap((type) => Object.values(type.getFields()).map((field) => ({ key: `${type.name}.${field.name}`, field })));

const equity = (asked: string) =>
  `equityOverTime(filter: { level: ICB, quarters: 40, metricId: "M01", stratifier: DEPRIVATION, lastQuarterId: "2026-27-Q1" }) { ${asked} }`;
const everything =
  'areas { area { code } points { difference { value } groups { group numerator { value } denominator { value } share { value lower upper } } } }';
const aliases = (count: number, asked: string) =>
  `{ ${Array.from({ length: count }, (_, index) => `a${index}: ${equity(asked)}`).join(' ')} }`;

const place = { organisationCode: 'X01', quarterId: '2026-27-Q2' };
const wholeReturn = new URL('../../../../libs/web/returns/src/return/return.graphql', import.meta.url);
const saving = new URL('../../../../libs/web/returns/src/draft/save-answers.graphql', import.meta.url);

/** What the first operation of documents costs that the pages of a return send, with the fragments of all of them. */
async function costOfDocuments(documents: readonly URL[], variables: Record<string, unknown>): Promise<number> {
  const texts = await Promise.all(documents.map((document) => readFile(document, 'utf8')));
  const { definitions, ...document } = parse(texts.join('\n'));
  const [operation] = definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) throw new Error('The documents hold no operation.');
  const fragments = definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  return costOf(schema, { ...document, definitions: [operation, ...fragments] }, variables);
}

describe('the table of costs', () => {
  it('has a length for every list of the schema, and for nothing that is no list', () => {
    const lists = fields.filter(({ field }) => isListType(getNullableType(field.type))).map(({ key }) => key);
    expect(Object.keys(costTable.lists).sort()).toEqual(lists.sort());
  });

  it('knows the operations whose finding it counts', () => {
    const known = fields.map(({ key }) => key);
    expect(Object.keys(costTable.finding).filter((key) => !known.includes(key))).toEqual([]);
  });

  it('lets the widest comparison of boards pass once, with its groups, and not fourteen times', () => {
    expect(costOf(schema, `{ ${equity(everything)} }`)).toBeLessThanOrEqual(mostCost);
    expect(costOf(schema, aliases(14, everything))).toBeGreaterThan(mostCost);
  });

  it('counts the work of finding where little of the answer is asked for', () => {
    expect(costOf(schema, aliases(20, 'areas { finding }'))).toBeGreaterThan(mostCost);
  });

  it('lets a national team pull every comparison of a quarter within the budget of a minute', () => {
    const estimate = '{ status value lower upper text method reason }';
    const consistency = `{ finding source columns { key label text } areas { area { code name } expected accepted response ${estimate}
      cells { key answered notApplicable counts { status answers } inPlace ${estimate} } } }`;
    const groups = `{ source areas { area { code name } finding points { organisations difference ${estimate} ratio ${estimate} unknown ${estimate}
      groups { group label numerator { status value } denominator { status value } share ${estimate} } } } }`;
    const levels = ['ENGLAND', 'REGION', 'ICB'];
    const asked = [undefined, 'D1', 'D2', 'D3', 'D4', 'D5'].flatMap((domain) =>
      levels.map(
        (level) =>
          `consistency(filter: { quarterId: "q", level: ${level}${domain ? ` domain: "${domain}"` : ''} }) ${consistency}`,
      ),
    );
    const equities = metricIds().flatMap((metricId) =>
      stratifiers.flatMap((stratifier) =>
        levels.map(
          (level) =>
            `equityOverTime(filter: { lastQuarterId: "q", quarters: 1, level: ${level}, metricId: "${metricId}", stratifier: ${stratifier} }) ${groups}`,
        ),
      ),
    );
    const total = [...asked, ...equities].reduce((sum, field) => sum + costOf(schema, `{ ${field} }`), 0);
    expect(total).toBeLessThanOrEqual(allowances.OPERATION_COST.points);
  });

  it('lets the fastest preparer open a page and save every second, all through a minute', async () => {
    const page = await costOfDocuments([wholeReturn], place);
    const save = await costOfDocuments([saving, wholeReturn], { input: { ...place, answers: [] } });
    // A page asks for its return on the server, and again once it stands in the browser.
    expect(60 * (2 * page + save)).toBeLessThanOrEqual(allowances.OPERATION_COST.points);
  });

  it('grows with an edition that is published while the process runs', () => {
    const answers =
      '{ quarterlyReturn(organisationCode: "X01", quarterId: "2026-27-Q2") { draft { answers { question } } } }';
    const before = costOf(schema, answers);
    addEdition(growEdition());
    expect(costOf(schema, answers)).toBeGreaterThan(before);
  });
});
