import { describe, expect, it } from '@jest/globals';
import { toContentInput, unsendable } from './form/to-content-input.js';
import { emptyEntries, emptyReorganisation, toTypedReorganisation } from './form/typed-reorganisation.js';
import { listFinding, listGroups } from './list/list-groups.js';
import { seriesFinding } from './reading/effect/series-finding.js';
import { standingSentence } from './reading/standing-sentence.js';
import { weightRows } from './reading/WeightsTable.js';
import { contentAnswer, listed, previewAnswer, reorganisationAnswer } from './reorganisation.builder.js';

describe('the list of reorganisations', () => {
  const all = [
    listed({ id: '1', state: 'PROPOSED', waitsForReader: true }),
    listed({ id: '2', state: 'PROPOSED' }),
    listed({ id: '3' }),
    listed({ id: '4', state: 'APPROVED' }),
    listed({ id: '5', state: 'APPROVED', hasTakenEffect: true, effectiveOn: '2026-04-01' }),
    listed({ id: '6', state: 'REVOKED' }),
    listed({ id: '7', state: 'REVOCATION_PROPOSED' }),
  ];

  it('is grouped by what each asks of the reader, the most urgent first', () => {
    const groups = listGroups(all).map(({ key, reorganisations }) => [key, reorganisations.map(({ id }) => id)]);
    expect(groups).toEqual([
      ['MINE', ['1']],
      ['OTHERS', ['2', '7']],
      ['DRAFTS', ['3']],
      ['COMING', ['4']],
      ['DONE', ['5']],
      ['GIVEN_UP', ['6']],
    ]);
  });

  it('says first what waits for the reader and what comes next', () => {
    expect(listFinding(listGroups(all))).toBe(
      'One reorganisation waits for your approval, 2 wait for another administrator and one is approved and takes effect on 1 April 2027.',
    );
    expect(listFinding([])).toBe('Nothing waits for your approval and none is approved and still to come.');
  });
});

describe('where a reorganisation stands', () => {
  it('is said to whoever can decide as a request, and to others as a fact', () => {
    const sentence = (given: Parameters<typeof reorganisationAnswer>[0]) =>
      standingSentence(reorganisationAnswer(given));
    expect(sentence({ state: 'PROPOSED', waitsForReader: true })).toMatch(/^This waits for your approval\./);
    expect(sentence({ state: 'PROPOSED' })).toMatch(/^This waits for the approval of another administrator\./);
    expect(sentence({ state: 'APPROVED', hasTakenEffect: true })).toBe('This took effect on 1 April 2027.');
    const issues = [{ field: 'title', severity: 'ERROR' as const, message: 'Wrong' }];
    expect(sentence({ issues })).toMatch(/must be mended/);
  });
});

describe('the effect on published figures, in words', () => {
  it('says how many figures change, what becomes an estimate, and that totals were added up', () => {
    expect(seriesFinding(previewAnswer())).toEqual([
      '40 accepted returns count for other areas when history is read on the boundaries of 1 April 2027. 8 figures of boards then read differently; figures on the boundaries of each quarter stay as they are. None of them is shared out by weights, so none becomes an estimate.',
      'Totals of England stay the same, for every figure: this was added up, not assumed. So do totals of every region.',
    ]);
    expect(seriesFinding(previewAnswer({ movedReturns: 0, series: [] }))).toHaveLength(1);
  });

  it('names regions whose totals change, and warns where England would', () => {
    const [, totals] = seriesFinding(
      previewAnswer({ changedRegions: ['London', 'South East'], isEnglandUnchanged: false }),
    );
    expect(totals).toMatch(/^Totals of England would change\. This must not happen/);
    expect(totals).toMatch(/Totals of London and South East change/);
  });
});

describe('weights', () => {
  it('are listed with what they are of, and nothing is listed for a merger', () => {
    expect(weightRows({ content: contentAnswer(), bodies: [] })).toEqual([]);
    const split = {
      predecessorCode: 'QAA',
      successorCode: 'QBB',
      type: 'SPLIT' as const,
      weight: 0.5886,
      isWeightUnknown: false,
      groupWeights: [{ group: 'DEPRIVATION.IMD1', weight: 0.7 }],
      weightsSource: 'Invented',
    };
    const rows = weightRows({ content: contentAnswer({ links: [split] }), bodies: reorganisationAnswer().bodies });
    expect(rows.map(({ from, of, share }) => [from, of, share])).toEqual([
      ['Board A', 'All people', '58.86%'],
      ['Board A', 'Deprivation: Most deprived fifth', '70%'],
    ]);
  });
});

describe('what is typed', () => {
  const link = { ...emptyEntries.links, key: 0, predecessorCode: 'QAA', successorCode: 'QBB' };
  const typed = { ...emptyReorganisation, title: 'Split', effectiveOn: '2027-04-01' };

  it('is sent as it was read, whatever is not asked any more left out', () => {
    const answer = reorganisationAnswer();
    expect(toContentInput(toTypedReorganisation(answer))).toEqual(answer.content);
    const merger = { ...link, weight: '0.5', groupWeights: { 'AGE.AGE_0_17': '1' }, weightsSource: 'Somebody' };
    expect(toContentInput({ ...typed, links: [merger] }).links[0]).toMatchObject({
      weight: null,
      groupWeights: [],
      weightsSource: '',
    });
    const split = { ...merger, type: 'SPLIT' as const };
    expect(toContentInput({ ...typed, links: [split] }).links[0]).toMatchObject({
      weight: 0.5,
      weightsSource: 'Somebody',
    });
    expect(toContentInput({ ...typed, links: [{ ...split, isWeightUnknown: true }] }).links[0]).toMatchObject({
      weight: null,
    });
  });

  it('cannot be sent without a title and a real day, nor with a share that is no number', () => {
    expect(unsendable(typed)).toEqual([]);
    const wrong = { ...emptyReorganisation, links: [{ ...link, type: 'SPLIT' as const, weight: 'half' }] };
    expect(unsendable(wrong).map(({ field }) => field)).toEqual(['title', 'effectiveOn', 'links.0.weight']);
  });
});
