import { describe, expect, it } from '@jest/globals';
import { currentCatalogue } from '../form/editions/catalogue.js';
import { aBreak } from './break.builder.js';
import type { BreakDraft } from './break-draft.js';
import { breakKindHint, breakKindLabel } from './break-labels.js';
import { breakKinds } from './comparability-break.js';
import { checkBreakReason, validateBreak } from './validate-break.js';

const known = { catalogue: currentCatalogue(), areaCodes: new Set(['Y56', 'QMJ']) };

type Known = Partial<Omit<BreakDraft, 'touches'>> & { touches?: Partial<BreakDraft['touches']> };

function fieldsOf({ touches, ...rest }: Known): string[] {
  const entry = aBreak();
  const draft: BreakDraft = {
    ...entry,
    reason: 'Told by the supplier',
    ...rest,
    touches: { ...entry.touches, ...touches },
  };
  return validateBreak(draft, known).map(({ field }) => field);
}

describe('a break that may be recorded', () => {
  it.each<[string, Known]>([
    ['touches everything', {}],
    ['touches one domain and one action of another', { touches: { actions: ['D1', 'D2-S1'] } }],
    ['touches areas that are known', { touches: { areaCodes: ['QMJ', 'Y56'] } }],
    ['is an outage of one day', { kind: 'SUPPLIER_OUTAGE', lastsUntil: '2026-04-01' }],
    [
      'is a deprivation index that touches deprivation',
      { kind: 'IMD_EDITION', touches: { stratifiers: ['DEPRIVATION'] } },
    ],
    ['changes boundaries as they were', { kind: 'BOUNDARY_CHANGE', touches: { readings: ['AS_WAS'] } }],
  ])('%s', (_, draft) => {
    expect(fieldsOf(draft)).toEqual([]);
  });
});

describe('a break is refused at its question', () => {
  it.each<[string, Known, string[]]>([
    ['whose kind is not chosen', { kind: '' }, ['kind']],
    ['on a day that does not exist', { occursOn: '2026-02-30' }, ['occursOn']],
    ['on a day before anything was recorded', { occursOn: '1026-04-01' }, ['occursOn']],
    ['that is an outage without an end', { kind: 'SUPPLIER_OUTAGE' }, ['lastsUntil']],
    ['that is an outage with an unreal end', { kind: 'SUPPLIER_OUTAGE', lastsUntil: '2026-06-31' }, ['lastsUntil']],
    ['that ends before it begins', { kind: 'SUPPLIER_OUTAGE', lastsUntil: '2026-03-31' }, ['lastsUntil']],
    ['that has an end and is no outage', { lastsUntil: '2026-05-01' }, ['lastsUntil']],
    [
      'without words',
      { title: ' ', explanation: '', source: '', reason: '' },
      ['title', 'explanation', 'source', 'reason'],
    ],
    ['whose title is too long', { title: 'x'.repeat(201) }, ['title']],
    ['that touches nothing', { touches: { metrics: [], actions: [] } }, ['metrics']],
    ['that touches no level', { touches: { levels: [] } }, ['levels']],
    ['of a measure nobody knows', { touches: { metrics: ['M99'] } }, ['metrics']],
    ['of an area nobody knows', { touches: { areaCodes: ['QMJ', 'ZZZ'] } }, ['areaCodes']],
    ['of an action nobody knows', { touches: { actions: ['D9'] } }, ['actions']],
    ['of a deprivation index that touches age', { kind: 'IMD_EDITION' }, ['stratifiers']],
    ['of ethnic coding with no group', { kind: 'ETHNIC_CODING', touches: { stratifiers: [] } }, ['stratifiers']],
    ['of boundaries in restated history', { kind: 'BOUNDARY_CHANGE' }, ['readings']],
  ])('%s', (_, draft, fields) => {
    expect(fieldsOf(draft)).toEqual(fields);
  });

  it('in the order of the form', () => {
    expect(fieldsOf({ reason: '', title: '', kind: '', touches: { readings: [] } })).toEqual([
      'kind',
      'title',
      'readings',
      'reason',
    ]);
  });
});

describe('the words of a break', () => {
  it('are there for every kind', () => {
    const words = breakKinds.flatMap((kind) => [breakKindLabel(kind), breakKindHint(kind)]);
    expect(new Set(words).size).toBe(breakKinds.length * 2);
  });

  it('ask for a reason where a break is withdrawn', () => {
    expect(checkBreakReason(' ')).toEqual([expect.objectContaining({ field: 'reason' })]);
    expect(checkBreakReason('It was entered twice')).toEqual([]);
  });
});
