import { describe, expect, it } from '@jest/globals';
import { currentCatalogue, validateBreak } from '@monitor/domain';
import { ledgerFinding } from './ledger-finding.js';
import { ledgerArea, ledgerEntry } from './ledger.builder.js';
import { touchedWords } from './touched-words.js';
import { ticksOf, touchQuestions } from './touch-questions.js';
import { emptyBreak, toBreakDraft, touchParts, toTypedBreak, withKind } from './typed-break.js';

const everything = ledgerEntry().touches;

describe('the first line of the ledger', () => {
  it('names the latest day and what changed on it', () => {
    const entries = [
      ledgerEntry({ title: 'Boards merged' }),
      ledgerEntry({ title: 'Others merged' }),
      ledgerEntry({ occursOn: '2025-01-01' }),
    ];
    expect(ledgerFinding(entries)).toBe(
      'Some figures may not be compared across 2 days. The latest is 1 April 2026: Boards merged; one more change on that day.',
    );
    expect(ledgerFinding(entries.slice(0, 1))).toBe(
      'Some figures may not be compared across 1 April 2026: Boards merged.',
    );
  });

  it('says so where nothing is recorded', () => {
    expect(ledgerFinding([])).toMatch(/^Nothing of this kind is recorded/);
  });
});

describe('what a break touches, in words', () => {
  it('names everything, and no code', () => {
    expect(touchedWords(ledgerEntry())).toEqual([
      'Measures: all',
      'Actions: all',
      'Places: England, and all regions, boards and organisations',
    ]);
  });

  it('names measures, groups, boards and the reading of history', () => {
    const touches = {
      ...everything,
      metrics: ['M01'],
      stratifiers: ['DEPRIVATION' as const],
      actions: [],
      readings: ['AS_WAS' as const],
    };
    expect(touchedWords({ touches, areas: [ledgerArea('QNQ', 'Frimley'), ledgerArea('QRL', 'Hampshire')] })).toEqual([
      'Measures: NHS App registration by deprivation',
      'Places: only “Frimley” and “Hampshire”',
      'Boundaries: those of each quarter; history restated on those of today is not touched',
    ]);
  });

  it('names a domain, an action, and one that is no longer in the catalogue', () => {
    const touches = { ...everything, metrics: [], actions: ['D2', 'D2-S1', 'D0-X1'], levels: ['ICB' as const] };
    const [line, where] = touchedWords({ touches, areas: null });
    expect(line).toMatch(/^Actions: all of “.+”, Design with people at risk and an action of an earlier edition$/);
    expect(where).toBe('Places: integrated care boards');
  });
});

describe('the form of a break', () => {
  it('begins a change with what is recorded, save the reason', () => {
    const entry = ledgerEntry({ touches: { ...everything, metrics: [], levels: ['ICB'] } });
    const draft = toBreakDraft(toTypedBreak(entry));
    expect(draft).toMatchObject({ title: entry.title, lastsUntil: null, reason: '' });
    expect(draft.touches).toEqual({ ...everything, metrics: [], levels: ['ICB'] });
  });

  it('answers with a kind what the kind touches by its nature, so that it can be recorded', () => {
    const words = {
      occursOn: '2026-04-01',
      title: 'x',
      explanation: 'x',
      source: 'x',
      reason: 'x',
      lastsUntil: '2026-04-09',
    };
    for (const kind of ['BOUNDARY_CHANGE', 'IMD_EDITION', 'ETHNIC_CODING', 'METHOD', 'SUPPLIER_OUTAGE']) {
      const draft = toBreakDraft(withKind({ ...emptyBreak, ...words }, kind));
      expect(validateBreak(draft, { catalogue: currentCatalogue(), areaCodes: new Set() })).toEqual([]);
    }
  });

  it('keeps what was ticked while another answer is tried, and sends no answer to a question not asked', () => {
    const metrics = { extent: 'NONE' as const, chosen: ['M01'] };
    const stratifiers = { extent: 'SOME' as const, chosen: [] };
    const draft = toBreakDraft({ ...emptyBreak, touches: { ...emptyBreak.touches, metrics, stratifiers } });
    expect(draft.touches).toMatchObject({ metrics: [], stratifiers: null });
  });

  it('has words and something to tick for each part', () => {
    const areas = [ledgerArea('Y56', 'London'), ledgerArea('QNQ', 'Frimley', '2026-03-31')];
    for (const part of touchParts) {
      expect(touchQuestions[part].label).toMatch(/\?$/);
      expect(ticksOf(part, areas).every(({ ticks }) => ticks.length > 0)).toBe(true);
    }
    expect(ticksOf('areaCodes', areas)[1]?.ticks).toEqual([{ value: 'QNQ', label: 'Frimley (until 31 March 2026)' }]);
  });
});
