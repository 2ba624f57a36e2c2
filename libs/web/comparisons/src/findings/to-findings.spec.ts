import { describe, expect, it } from '@jest/globals';
import type { LatestFindingsQuery } from '@monitor/web-graphql';
import { finding } from '../testing/answers.builder.js';
import { findingsVariables, toFindings } from './to-findings.js';

const practice = finding({ sentence: 'Practice differs.' });
const unclear = finding({ kind: 'GAP', verdict: 'CANNOT_TELL', sentence: 'Nobody can tell of a gap.' });
const clear = finding({ kind: 'GAP_CHANGE', verdict: 'DIFFERENT', sentence: 'The gap has changed.' });

function answer(known: Partial<LatestFindingsQuery> = {}): LatestFindingsQuery {
  return {
    consistency: { comparison: practice },
    registration: { areas: [{ finding: 'A gap in registration.', findings: [] }] },
    ease: { areas: [] },
    ...known,
  };
}

const sentences = (of: LatestFindingsQuery) =>
  toFindings(of, { region: null }).map(({ finding: { sentence } }) => sentence);

describe('the latest findings', () => {
  it('are findings of the API, each with the page it comes from, and none is made up', () => {
    expect(toFindings(answer(), { region: null })).toEqual([
      { finding: practice, to: '/consistency', link: 'See where practice is uneven' },
      {
        finding: { sentence: 'A gap in registration.' },
        to: '/equity?level=ENGLAND&metric=M01&group=DEPRIVATION',
        link: 'Follow NHS App registration',
      },
    ]);
  });

  it('are about the boards and the gaps of one region where there is one', () => {
    const variables = findingsVariables('2026-27-Q1', { region: 'Y56' });
    expect(variables.consistency).toMatchObject({ level: 'ICB', withinCode: 'Y56' });
    expect(variables.registration).toMatchObject({ level: 'REGION', areaCode: 'Y56' });
    expect(toFindings(answer(), { region: 'Y56' })[0]?.to).toBe('/consistency?within=Y56');
  });

  it('tell what was found before what nobody can tell, whichever comparison it comes from', () => {
    const area = { finding: unclear.sentence, findings: [unclear, clear] };
    const boards = { comparison: { ...practice, verdict: 'CANNOT_TELL' as const } };
    expect(sentences(answer({ consistency: boards, registration: { areas: [area] } }))).toEqual([
      'The gap has changed.',
      'Practice differs.',
    ]);
  });

  it('are three at most, one of each comparison', () => {
    const area = { finding: clear.sentence, findings: [clear, unclear] };
    expect(sentences(answer({ registration: { areas: [area] }, ease: { areas: [area, area] } }))).toHaveLength(3);
  });
});
