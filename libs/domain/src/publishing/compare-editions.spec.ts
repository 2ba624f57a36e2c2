import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { definitionText, formEditions } from '../form/editions/form-editions.js';
import { firstEdition } from '../form/editions/edition-1/first-edition.js';
import { touchedSeries } from '../form/editions/touched-series.js';
import type { FormEdition } from '../form/definition/form-edition.js';
import { checkEdition } from './check-edition.js';
import { compareEditions } from './compare-editions.js';
import { copyOf, damagedEdition } from './testing/hostile-edition.builder.js';

const set = (part: unknown, changes: object) => Object.assign(part as object, changes);
const action = (edition: FormEdition) => edition.sections[0]?.questions[0];

function told(change: (edition: FormEdition) => void): string[] {
  const later = copyOf(firstEdition);
  change(later);
  return compareEditions(firstEdition, later).map(({ kind, sentence }) => `${kind} ${sentence}`);
}

describe('what differs between two editions', () => {
  it('is nothing between an edition and itself, whatever the number and the days', () => {
    for (const edition of formEditions) {
      expect(compareEditions(edition, { ...copyOf(edition), version: 99, firstQuarter: '2030-31-Q1' })).toEqual([]);
    }
  });

  it('does not depend on the order in which keys were kept', () => {
    for (const edition of formEditions) {
      expect(compareEditions(edition, JSON.parse(definitionText(edition)) as FormEdition)).toEqual([]);
    }
  });

  it('is said of everything that two sound editions do not have alike', () => {
    fc.assert(
      fc.property(damagedEdition(firstEdition, 3), (json) => {
        if (checkEdition(json, { published: [], lastBegun: null }).length > 0) return;
        const { version, publishedOn, firstQuarter } = firstEdition;
        const later = { ...(json as FormEdition), version, publishedOn, firstQuarter };

        const changes = compareEditions(firstEdition, later);
        expect(changes.length > 0).toBe(definitionText(later) !== definitionText(firstEdition));
        for (const { sentence } of changes) expect(sentence).toMatch(/^[^a-z].*[.”]$/);
        if (touchedSeries(firstEdition, later).length > 0) expect(changes.length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });

  it('is told in words: wording, who is asked, fields, answers, order, rules', () => {
    expect(told((e) => set(action(e), { shortText: 'Know your people' }))).toEqual([
      'REWORDED The short name was “Know who the service is for” and is “Know your people”.',
    ]);
    expect(told((e) => set(action(e), { askedOf: { TRUST: 'VOLUNTARY' } }))).toEqual([
      'ASKED_OF Asked were: NHS trust must, primary care network must. Asked are: NHS trust may.',
    ]);
    expect(told((e) => set(action(e)?.shape, { fields: action(e)?.shape.fields.slice(0, -1) }))[0]).toMatch(
      /^ANSWERS “.+” is filled in no longer\.$/,
    );
    expect(told((e) => set(e, { rules: e.rules.slice(1) }))).toEqual([
      'RULES Checks no longer applied: evidence-within-year.',
    ]);
    expect(told((e) => set(e.sections[0], { questions: e.sections[0]?.questions.toReversed() }))).toEqual([
      'ORDER Its questions stand in another order.',
    ]);
    expect(told((e) => set(e, { sections: e.sections.slice(1) })).at(0)).toBe(
      'REMOVED “Know who the service is for” is asked no longer.',
    );
  });
});
