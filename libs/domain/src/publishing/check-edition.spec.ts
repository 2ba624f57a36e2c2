import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { organisationTypes } from '../organisations/organisation.js';
import { buildContext, buildReturn } from '../form/complete-content.builder.js';
import { formEditions } from '../form/editions/form-editions.js';
import { firstEdition } from '../form/editions/edition-1/first-edition.js';
import { canonicalText } from '../form/text/canonical-text.js';
import { validateReturn } from '../form/validate-return.js';
import { checkEdition } from './check-edition.js';
import { copyOf, damagedEdition, hostileValue } from './testing/hostile-edition.builder.js';
import type { FormEdition } from '../form/definition/form-edition.js';

const fresh = { published: [], lastBegun: null };
const problemsOf = (edition: unknown) =>
  checkEdition(edition, fresh).map(({ place, message }) => `${place}: ${message}`);

describe('what the product ships', () => {
  it.each(formEditions.map((edition, index) => [edition.version, edition, formEditions.slice(0, index)] as const))(
    'edition %s obeys every law',
    (_version, edition, published) => {
      expect(checkEdition(edition, { published, lastBegun: null })).toEqual([]);
    },
  );
});

describe('whatever is said to be an edition', () => {
  it('is refused with places, and without a throw', () => {
    fc.assert(
      fc.property(hostileValue, (json) => {
        const problems = checkEdition(json, { published: formEditions, lastBegun: '2026-27-Q2' });
        expect(problems.length).toBeGreaterThan(0);
        for (const { message } of problems) expect(message).toMatch(/^[A-Z“].+\.\)?$/);
      }),
      { numRuns: 500 },
    );
  });

  it('is refused, or can be asked, answered, checked and signed: a damaged edition too', () => {
    const seen = { refused: 0, sound: 0 };
    fc.assert(
      fc.property(damagedEdition(firstEdition, 3), fc.constantFrom(...organisationTypes), (json, organisationType) => {
        const problems = checkEdition(json, fresh);
        seen[problems.length > 0 ? 'refused' : 'sound'] += 1;
        expect(problems.every(({ place, message }) => message !== '' && place.length < 500)).toBe(true);
        if (problems.length > 0) return;
        const edition = json as FormEdition;
        const content = buildReturn(organisationType, edition);
        expect(validateReturn(content, buildContext({ organisationType, edition })).length).toBeLessThan(10_000);
        expect(canonicalText({ ...content, edition: 2 })).toContain('"answers"');
      }),
      { numRuns: 60 },
    );
    expect(Math.min(seen.refused, seen.sound)).toBeGreaterThan(5);
  });

  it('names the question and the field in which the fault lies', () => {
    const edition = copyOf(firstEdition);
    const field = edition.sections[0]?.questions[0]?.shape.fields[1];
    Object.assign(field ?? {}, { limit: '200' });
    expect(problemsOf(edition)).toEqual([
      'sections › D1 › questions › D1-S1 › shape › fields › ownerRole › limit: Give a whole number from 1 to 10,000.',
    ]);
  });
});

type Change = (edition: FormEdition) => void;
/** Lets a test change what nobody else may. */
const set = (part: unknown, changes: object) => Object.assign(part as object, changes);
const action = (edition: FormEdition) => edition.sections[0]?.questions[0];
const table = (edition: FormEdition) => edition.sections.at(-1)?.questions[0];
const status = (edition: FormEdition) => action(edition)?.shape.fields[0];

const faults: [string, Change, RegExp][] = [
  ['a code twice', (e) => set(e.sections[0]?.questions[1], { code: 'D1-S1' }), /D1-S1: Two are called so/],
  ['a section twice', (e) => set(e.sections[1], { key: 'D1' }), /sections › D1: Two/],
  ['a field twice', (e) => set(action(e)?.shape.fields[1], { key: 'status' }), /shape › status: Two/],
  ['a question that is a row', (e) => set(action(e), { code: `${table(e)?.code}.NOT_KNOWN` }), /be a row of the table/],
  ['a cell the product keeps', (e) => set(action(e)?.shape.fields[6], { key: 'confirmed' }), /itself keeps a cell/],
  ['a name every object has', (e) => set(action(e)?.shape.fields[6], { key: 'constructor' }), /“constructor”/],
  ['a condition on no field', (e) => set(status(e), { needed: { field: 'state', answered: true } }), /names “state”/],
  ['a condition on no answer', (e) => set(status(e), { needed: { field: 'status', is: ['DONE'] } }), /“DONE” is no/],
  ['a message on no field', (e) => set(status(e)?.missing?.[0], { message: 'Not {state}.' }), /names \{state\}/],
  ['markup', (e) => set(action(e), { hint: 'See <a href=x>this</a>.' }), /“<” followed by/],
  ['an unseen character', (e) => set(action(e), { hint: 'One\u202Etwo.' }), /cannot be seen/],
  ['an opt-out of no kind', (e) => set(table(e)?.shape, { optOut: 'explanation' }), /holds TEXT/],
  ['rows that are not there', (e) => set(table(e)?.shape, { stratifier: 'PLACE' }), /no list of rows called PLACE/],
  ['a metric that is not there', (e) => set(table(e), { metric: 'M99' }), /There is no metric M99/],
  ['a choice counted that is none', (e) => set(action(e), { counts: { of: 'CHOICE', field: 'reason' } }), /holds TEXT/],
  ['nobody asked', (e) => set(action(e), { askedOf: {} }), /asked of nobody/],
  ['a metric asked of others', (e) => set(e.metrics[0], { askedOf: ['ICB'] }), /Its tables are asked of/],
  ['a principle that nothing serves', (e) => set(e.principles[0], { code: 'K9' }), /No question traces to it/],
  ['no such rule', (e) => set(e, { rules: ['totals-differ'] }), /There is no such rule/],
  ['a part that is not known', (e) => set(action(e), { onclick: 'x' }), /no such part here/],
];

describe('a planted fault', () => {
  it.each(faults)('%s is told with its place', (_name, change, message) => {
    const edition = copyOf(firstEdition);
    change(edition);
    expect(problemsOf(edition).join('\n')).toMatch(message);
  });
});

const kept: [string, Change, RegExp][] = [
  ['another kind of field', (e) => set(action(e)?.shape.fields[2], { kind: 'LINK' }), /held DAY and now holds LINK/],
  ['another order of answers', (e) => set(status(e), { choices: turned(e) }), /another order than before/],
  [
    'a row in the middle',
    (e) => set(e.stratifiers[2], { groups: e.stratifiers[2]?.groups.toReversed() }),
    /at the end/,
  ],
  ['another domain', (e) => set(action(e)?.action, { domain: 'D2' }), /another metric or domain/],
  ['a number that is taken', (e) => set(e, { version: 1 }), /Edition 1 is published/],
  ['a quarter that is begun', (e) => set(e, { firstQuarter: '2026-27-Q2' }), /Begin with 2026-27-Q3 or later/],
];

function turned(edition: FormEdition) {
  const field = status(edition);
  return field?.kind === 'CHOICE' ? field.choices.toReversed() : [];
}

describe('a code that an earlier edition used keeps its meaning', () => {
  it('holds of a copy with another number, quarter and wording', () => {
    const edition = copyOf(firstEdition);
    set(edition, { version: 2, firstQuarter: '2026-27-Q4' });
    set(action(edition), { text: 'We know whom each service is for.' });
    expect(checkEdition(edition, { published: [firstEdition], lastBegun: '2026-27-Q3' })).toEqual([]);
  });

  it.each(kept)('%s is told', (_name, change, message) => {
    const edition = copyOf(firstEdition);
    set(edition, { version: 2, firstQuarter: '2026-27-Q4' });
    change(edition);
    const problems = checkEdition(edition, { published: [firstEdition], lastBegun: '2026-27-Q2' });
    expect(problems.map((problem) => problem.message).join('\n')).toMatch(message);
  });
});
