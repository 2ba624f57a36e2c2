import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { icbPeriodsFrom2026, icbPeriodsUntil2026, icbSuccessions, regionPeriods } from '@monitor/api-reference';
import type { MembershipStatement } from '../../memberships/state-membership.js';
import type { KnownOrganisations, KnownPeriod } from '../known-organisations.query.js';
import type { BodyType, OdsRecord } from '../organisation-source.js';
import { toEvidence } from './evidence.js';
import type { Evidence, Statements } from './evidence.js';
import { weighEvidence } from './weigh-evidence.js';

/** The product as it is before anything was imported. */
function nothingImported(): KnownOrganisations {
  const periods = new Map<string, KnownPeriod[]>();
  for (const period of [...regionPeriods, ...icbPeriodsUntil2026, ...icbPeriodsFrom2026]) {
    const own = [...(periods.get(period.code) ?? []), { ...period, isInvented: false }];
    periods.set(
      period.code,
      own.sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1)),
    );
  }
  return { periods, successions: [...icbSuccessions], memberships: new Map() };
}

const found = nothingImported();
const kept = new Set(found.periods.keys());

interface File {
  source: string;
  asOf: string;
  statements: Statements;
}

/** The outcome of importing files in an order, each known code with its periods and memberships. */
function outcomeOf(files: readonly File[]) {
  const evidence = files.map(({ source, asOf, statements }, index): Evidence => {
    return toEvidence({ source, asOf, effectiveOn: asOf, sequence: index + 1 }, statements);
  });
  const weighed = weighEvidence({ found, standing: evidence, given: null, kept, isOlderThanKept: false });
  const sorted = <Rows>(rows: ReadonlyMap<string, readonly Rows[]>) =>
    [...rows].filter(([, own]) => own.length > 0).sort(([a], [b]) => (a < b ? -1 : 1));
  return { bodies: sorted(weighed.bodies), memberships: sorted(weighed.memberships) };
}

const day = fc.constantFrom(
  '2019-04-01',
  '2021-10-01',
  '2022-01-01',
  '2022-07-01',
  '2024-04-01',
  '2026-04-01',
  '2026-10-01',
);
const board = fc.constantFrom(
  ['QMM', 'Y61'],
  ['QJG', 'Y61'],
  ['QF7', 'Y63'],
  ['QT1', 'Y60'],
  ['QNQ', 'Y59'],
  ['T6Y0W', 'Y61'],
);
const place = fc.constantFrom('26A', '06T', '02Q');
const code = (letter: string) => fc.constantFrom(...[1, 2, 3].map((number) => `Z${letter}${number}`));
const closing = fc.option(day, { freq: 3 });

function recordOf(type: BodyType, codes: fc.Arbitrary<string>): fc.Arbitrary<OdsRecord> {
  const drawn = {
    code: codes,
    place,
    placed: board,
    openedOn: day,
    closedOn: closing,
    other: board,
    own: fc.boolean(),
  };
  return fc.record(drawn).map(({ placed, other, own, closedOn, ...rest }) => {
    const [icbCode = '', regionCode = ''] = placed;
    const names = type === 'TRUST' || type === 'PLACE' || own;
    const record = { line: 1, onsCode: null, type, name: `${rest.code} of ${icbCode}`, placedFrom: null };
    const where = { icbCode: names ? icbCode : null, regionCode: type === 'PCN' && !own ? null : regionCode };
    const subIcbCode = type === 'TRUST' ? null : type === 'PLACE' ? rest.code : rest.place;
    const life = { openedOn: rest.openedOn, closedOn: closedOn !== null && closedOn > rest.openedOn ? closedOn : null };
    return { ...record, code: rest.code, ...where, subIcbCode, otherIcbCode: other[0] ?? null, ...life };
  });
}

const membership: fc.Arbitrary<MembershipStatement> = fc
  .record({ memberCode: code('P'), groupCode: code('N'), validFrom: day, validTo: closing })
  .map(({ validTo, ...stated }) => {
    const ends = validTo !== null && validTo > stated.validFrom ? validTo : null;
    return { line: 1, kind: 'PCN', groupName: null, ...stated, validTo: ends };
  });

/** Files of a kind, of different days. */
function filesOf(source: string, records: fc.Arbitrary<OdsRecord>, completeFor: BodyType[] = []) {
  const byCode = { selector: ({ code: own }: { code: string }) => own, maxLength: 4 };
  const rest = { otherwiseNamed: [], completeFor, newestDay: null, isDated: true };
  const memberships =
    source === 'epcn' || source === 'memberships' ? fc.array(membership, { maxLength: 3 }) : fc.constant([]);
  const file = fc
    .record({ asOf: day, records: fc.uniqueArray(records, byCode), memberships })
    .map(({ asOf, ...said }): File => ({ source, asOf, statements: { ...said, ...rest } }));
  return fc.uniqueArray(file, { selector: ({ asOf }) => asOf, maxLength: 2 });
}

const files = fc
  .tuple(
    filesOf('eccg', recordOf('PLACE', place)),
    filesOf('etr', recordOf('TRUST', code('A'))),
    filesOf('epraccur', recordOf('PRACTICE', code('P'))),
    filesOf('gp-reg-pat-prac-map', fc.oneof(recordOf('PRACTICE', code('P')), recordOf('PLACE', place)), ['PRACTICE']),
    filesOf('epcn', recordOf('PCN', code('N'))),
  )
  .map((kinds) => kinds.flat());

const twoOrders = files.chain((given) =>
  fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length, maxLength: given.length })),
);

describe('what is known from several files', () => {
  it('is the same whatever the order in which they were imported', () => {
    fc.assert(
      fc.property(twoOrders, ([one, other]) => {
        expect(outcomeOf(other)).toEqual(outcomeOf(one));
      }),
      { numRuns: 1500 },
    );
  });

  it('does not change when a file is imported once more', () => {
    fc.assert(
      fc.property(files, (given) => {
        expect(outcomeOf([...given, ...given])).toEqual(outcomeOf(given));
      }),
      { numRuns: 1000 },
    );
  });

  it('begins on the day on which a body opened, whatever its place did then', () => {
    const opened = (given: readonly File[], own: string) =>
      given
        .flatMap(({ statements }) => statements.records.filter(({ code: one }) => one === own))
        .map((record) => record.openedOn);
    fc.assert(
      fc.property(files, (given) => {
        for (const [own, [first]] of outcomeOf(given).bodies) expect(opened(given, own)).toContain(first?.validFrom);
      }),
      { numRuns: 1000 },
    );
  });

  it('never has two periods of a body at once, nor one that ends before it begins', () => {
    fc.assert(
      fc.property(files, (given) => {
        for (const [, periods] of outcomeOf(given).bodies) {
          periods.forEach((period, index) => {
            const next = periods[index + 1];
            expect(period.validTo === null || period.validTo >= period.validFrom).toBe(true);
            if (next !== undefined) expect(period.validTo !== null && period.validTo < next.validFrom).toBe(true);
          });
        }
      }),
      { numRuns: 1000 },
    );
  });
});
