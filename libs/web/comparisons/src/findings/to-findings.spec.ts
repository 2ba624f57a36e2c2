import { describe, expect, it } from '@jest/globals';
import { findingsVariables, toFindings } from './to-findings.js';

const answer = {
  consistency: { finding: 'Practice differs.' },
  registration: { areas: [{ finding: 'A gap in registration.' }] },
  ease: { areas: [] },
};

describe('the latest findings', () => {
  it('are sentences of the API, each with the page it comes from, and none is made up', () => {
    expect(toFindings(answer, { region: null })).toEqual([
      { sentence: 'Practice differs.', to: '/consistency', link: 'See where practice is uneven' },
      {
        sentence: 'A gap in registration.',
        to: '/equity?level=ENGLAND&metric=M01&group=DEPRIVATION',
        link: 'Follow NHS App registration',
      },
    ]);
  });

  it('are about the boards and the gaps of one region where there is one', () => {
    const variables = findingsVariables('2026-27-Q1', { region: 'Y56' });
    expect(variables.consistency).toMatchObject({ level: 'ICB', withinCode: 'Y56' });
    expect(variables.registration).toMatchObject({ level: 'REGION', areaCode: 'Y56' });
    expect(toFindings(answer, { region: 'Y56' })[0]?.to).toBe('/consistency?within=Y56');
  });
});
