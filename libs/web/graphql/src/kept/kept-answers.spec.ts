import { gql } from '@apollo/client';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { KeptAnswers } from './kept-answers.js';
import { memoryPlace, viewerAnswer } from './memory-place.builder.js';

const asked = gql`
  query QuarterlyReturn($organisationCode: ID!, $quarterId: ID!) {
    quarterlyReturn(organisationCode: $organisationCode, quarterId: $quarterId) {
      word
    }
  }
`;
const askedMore = gql`
  query QuarterlyReturn($organisationCode: ID!, $quarterId: ID!) {
    quarterlyReturn(organisationCode: $organisationCode, quarterId: $quarterId) {
      word
      askedSinceYesterday
    }
  }
`;
const viewer = { operationName: 'Viewer', variables: {} };
const ofReturn = (quarterId: string, organisationCode = 'ZZ001') => ({
  operationName: 'QuarterlyReturn',
  variables: { organisationCode, quarterId },
});
const answer = (word: string) => ({ quarterlyReturn: { __typename: 'QuarterlyReturn', word } });
const dayMs = 24 * 60 * 60 * 1_000;

/** Answers kept for a preparer of ZZ001, by a clock that the test sets. */
async function begin(acting: Parameters<typeof viewerAnswer>[0] = {}) {
  const clock = { now: 0 };
  const place = memoryPlace();
  const kept = new KeptAnswers(place, () => clock.now);
  await kept.keep(viewer, viewerAnswer(acting));
  return { clock, place, kept };
}

describe('answers that are kept', () => {
  it('open as they were kept last, for the five most recent returns and no other', async () => {
    const steps = fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.string()), { maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(steps, async (keeps) => {
        const { clock, kept } = await begin();
        const newest = new Map<number, string>();
        for (const [quarter, word] of keeps) {
          clock.now += 1;
          await kept.keep(ofReturn(`Q${String(quarter)}`), answer(word));
          newest.delete(quarter);
          newest.set(quarter, word);
        }
        const expected = [...newest].slice(-5);
        for (let quarter = 1; quarter <= 9; quarter += 1) {
          const opened = await kept.open(asked, ofReturn(`Q${String(quarter)}`));
          const word = expected.find(([own]) => own === quarter)?.[1];
          expect(opened?.data ?? null).toEqual(word === undefined ? null : answer(word));
        }
        const listed = (await kept.returns()).map(({ quarterId }) => quarterId);
        expect(listed).toEqual(expected.reverse().map(([quarter]) => `Q${String(quarter)}`));
      }),
      { numRuns: 50 },
    );
  });

  it('are those of the own organisation alone: no other return, no list, no figure of others leaves a trace', async () => {
    const { place, kept } = await begin();
    const questions = [
      ofReturn('Q1', 'ZZ002'),
      { operationName: 'RegionReturns', variables: {} },
      { operationName: 'RoleConflicts', variables: {} },
      { operationName: 'CompareConsistency', variables: { code: 'ZZ001' } },
      { operationName: 'LoadedNotice', variables: { code: 'ZZ002' } },
      { operationName: 'toString', variables: {} },
    ];
    for (const question of questions) await kept.keep(question, answer('figures of others'));
    expect(place.text()).not.toContain('figures of others');
  });

  it.each([
    ['REGIONAL_LEAD', 'Y58'],
    ['NATIONAL_ANALYST', 'ZZ001'],
    ['ADMINISTRATOR', 'ZZ001'],
    ['HELPER', 'ZZ001'],
  ])('are none of a return for %s', async (role, scopeCode) => {
    const { place, kept } = await begin({ role, scopeCode });
    await kept.keep(ofReturn('Q1'), answer('under review'));
    expect(place.text()).not.toContain('under review');
  });

  it('are kept by role: in another one they do not open', async () => {
    const { kept } = await begin();
    await kept.keep(ofReturn('Q1'), answer('mine'));
    await kept.keep(viewer, viewerAnswer({ id: 'a-2', role: 'APPROVER' }));
    expect(await kept.open(asked, ofReturn('Q1'))).toBeNull();
    await kept.keep(viewer, viewerAnswer());
    expect((await kept.open(asked, ofReturn('Q1')))?.data).toEqual(answer('mine'));
  });

  it('open for thirty days, with the time at which they were given', async () => {
    const { clock, kept } = await begin();
    clock.now = 5;
    await kept.keep(ofReturn('Q1'), answer('old'));
    clock.now = 5 + 30 * dayMs;
    expect(await kept.open(asked, ofReturn('Q1'))).toMatchObject({ at: 5 });
    clock.now += 1;
    expect(await kept.open(asked, ofReturn('Q1'))).toBeNull();
  });

  it('do not open to a page that asks for more than was kept', async () => {
    const { kept } = await begin();
    await kept.keep(ofReturn('Q1'), answer('of yesterday’s build'));
    expect(await kept.open(askedMore, ofReturn('Q1'))).toBeNull();
  });

  it('take no more room than twenty megabytes: the least recent go first', async () => {
    const { clock, place, kept } = await begin();
    const large = 'x'.repeat(4_000_000);
    for (const quarter of ['Q1', 'Q2', 'Q3']) {
      clock.now += 1;
      await kept.keep(ofReturn(quarter), answer(large));
    }
    expect(place.text().length * 2).toBeLessThan(20_000_000);
    expect((await kept.returns()).map(({ quarterId }) => quarterId)).toEqual(['Q3', 'Q2']);
  });
});
