import { describe, expect, it } from '@jest/globals';
import type { ChangeInMatrix, LatestFindingsQuery } from '@monitor/web-graphql';
import { figure, finding } from '../testing/answers.builder.js';
import { matrixAnswer, matrixGap } from '../testing/matrix.builder.js';
import { toPracticeStrips } from './practice-strips.js';
import { findingsVariables, toFindings } from './to-findings.js';

const practice = finding({ sentence: 'Practice differs.' });
const unclear = finding({ verdict: 'CANNOT_TELL', sentence: 'Nobody can tell where practice differs.' });

function changed(change: ChangeInMatrix, value: number) {
  const sentence = `${change} ${value}`;
  return matrixGap({
    change,
    difference: figure({ value, unit: 'PERCENTAGE_POINTS', decimals: 1 }),
    changeFinding: finding({ kind: 'GAP_CHANGE', sentence }),
  });
}

function region(code: string, share: number | null, known: Parameters<typeof figure>[0] = {}) {
  const inPlace =
    share === null ? figure({ status: 'NOT_APPLICABLE', value: null }) : figure({ value: share, ...known });
  return { area: { code, shortName: code }, cells: [{ key: 'D1', organisations: 9, inPlace }] };
}

function answer(known: Partial<LatestFindingsQuery> = {}): LatestFindingsQuery {
  return {
    regions: {
      quarter: { label: 'April to June 2026' },
      comparison: practice,
      columns: [{ key: 'D1', label: 'Access' }],
      areas: [],
    },
    boards: { comparison: unclear },
    england: { areas: [region('England', 0.4)] },
    matrix: matrixAnswer([]),
    ...known,
  };
}

const sentences = (of: LatestFindingsQuery) =>
  toFindings(of, { region: 'Y56' }).map(({ finding: { sentence } }) => sentence);

describe('the latest findings', () => {
  it('are findings of the API, each with the page it comes from, and none is made up', () => {
    const matrix = matrixAnswer([changed('WIDENED', 0.1)]);
    expect(toFindings(answer({ matrix }), { region: 'Y56' })).toEqual([
      { finding: practice, to: '/consistency', link: 'See where practice is uneven' },
      {
        finding: expect.objectContaining({ sentence: 'WIDENED 0.1' }),
        to: '/equity?level=REGION&area=Y56&metric=M01&group=DEPRIVATION',
        link: 'Follow NHS App registration by deprivation',
      },
      { finding: unclear, to: '/consistency?within=Y56', link: 'See how even your boards are' },
    ]);
  });

  it('are about the boards and the gaps of one region where there is one, and about England otherwise', () => {
    const ofRegion = findingsVariables('2026-27-Q1', { region: 'Y56' });
    expect(ofRegion).toMatchObject({ withBoards: true, boards: { level: 'ICB', withinCode: 'Y56' } });
    expect(ofRegion.matrix).toMatchObject({ level: 'REGION', areaCode: 'Y56' });
    const ofEngland = findingsVariables('2026-27-Q1', { region: null });
    expect([ofEngland.withBoards, ofEngland.matrix.level]).toEqual([false, 'ENGLAND']);
  });

  it('tell what got worse first and of those alike the widest, five in all, and nothing that stayed or is not known', () => {
    const gaps = [
      changed('CAUGHT_UP', 0.3),
      changed('AS_BEFORE', 0.9),
      changed('WIDENED', 0.1),
      changed('CANNOT_TELL', 0.9),
      changed('LEVELLED_DOWN', 0.2),
      changed('WIDENED', -0.2),
      changed('CAUGHT_UP', 0.2),
    ];
    expect(sentences(answer({ matrix: matrixAnswer(gaps) }))).toEqual([
      ...['Practice differs.', 'WIDENED -0.2', 'WIDENED 0.1', 'LEVELLED_DOWN 0.2', unclear.sentence],
    ]);
  });

  it('tell what is known before what nobody can tell', () => {
    const matrix = matrixAnswer([changed('CAUGHT_UP', 0.3)]);
    const regions = { ...answer().regions, comparison: unclear };
    expect(sentences(answer({ regions, matrix }))).toEqual(['CAUGHT_UP 0.3', unclear.sentence, unclear.sentence]);
  });
});

describe('the strip of a domain', () => {
  it('sets the own region with its interval beside England, and every other region on the same line', () => {
    const areas = [region('Y56', 0.6, { lower: 0.4, upper: 0.8 }), region('Y58', 0.2), region('Y59', null)];
    const regions = { ...answer().regions, areas };
    expect(toPracticeStrips({ ...answer(), regions }, 'Y56')).toEqual([
      {
        ...{ key: 'D1', label: 'Access', england: 0.4, others: [0.2] },
        own: { share: 0.6, lower: 0.4, upper: 0.8, isUnreliable: false },
        words: 'Y56 60% (40% to 80%), 9 organisations; England 40%',
      },
    ]);
  });

  it('draws no own region for a reader without one, nor where it has no share', () => {
    const regions = { ...answer().regions, areas: [region('Y56', null), region('Y58', 0.2)] };
    for (const own of [null, 'Y56']) {
      const [strip] = toPracticeStrips({ ...answer(), regions }, own);
      expect(strip?.own).toBeNull();
      expect(strip?.others).toEqual([0.2]);
    }
  });
});
