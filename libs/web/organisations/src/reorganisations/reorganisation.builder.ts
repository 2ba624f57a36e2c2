import type { ListedReorganisation, PreviewAnswer, ReorganisationAnswer } from './reorganisation-answer.js';

type Content = ReorganisationAnswer['content'];

/** A merger of two boards into a third on 1 April 2027, with what is given. For tests. */
export function contentAnswer(given: Partial<Content> = {}): Content {
  const whole = { weight: null, isWeightUnknown: false, groupWeights: [], weightsSource: '' };
  return {
    title: 'Two boards merge',
    effectiveOn: '2027-04-01',
    source: 'An invented order',
    newBodies: [],
    closures: [],
    newNames: [],
    moves: [],
    placeMoves: [],
    links: [{ predecessorCode: 'QAA', successorCode: 'QBB', type: 'MERGER', ...whole }],
    ...given,
  };
}

/** A draft of somebody else that waits for nobody, unless told otherwise. For tests. */
export function reorganisationAnswer(given: Partial<ReorganisationAnswer> = {}): ReorganisationAnswer {
  return {
    id: 'r-1',
    version: 1,
    state: 'DRAFT',
    stateLabel: 'Draft',
    effectiveOn: '2027-04-01',
    hasTakenEffect: false,
    waitsForReader: false,
    content: contentAnswer(),
    bodies: [
      { code: 'QAA', name: 'Board A', typeLabel: 'Integrated care board' },
      { code: 'QBB', name: 'Board B', typeLabel: 'Integrated care board' },
    ],
    sentences: ['Board B (QBB) takes over from Board A (QAA).'],
    events: [
      {
        version: 1,
        step: 'DRAFT',
        stepLabel: 'Drafted',
        personName: 'An administrator',
        comment: null,
        recordedAt: '2026-11-02T10:00:00Z',
      },
    ],
    next: [
      { step: 'AMEND', whyNot: null },
      { step: 'PROPOSE', whyNot: null },
      { step: 'WITHDRAW', whyNot: null },
    ],
    issues: [],
    ...given,
  };
}

/** As it stands in the list. For tests. */
export function listed(given: Partial<ReorganisationAnswer> = {}): ListedReorganisation {
  return reorganisationAnswer(given);
}

/** What a merger does to a few organisations and figures, with what is given. For tests. */
export function previewAnswer(given: Partial<PreviewAnswer> = {}): PreviewAnswer {
  return {
    effect: 'seen',
    readOn: '2027-04-01',
    areas: [
      { code: 'QAA', name: 'Board A', fate: 'ENDS' },
      { code: 'QBB', name: 'Board B', fate: 'CHANGES' },
    ],
    moves: [
      {
        typeLabel: 'GP practice',
        fromCode: 'QAA',
        fromName: 'Board A',
        toCode: 'QBB',
        toName: 'Board B',
        organisations: 1200,
      },
    ],
    expected: [
      {
        quarterId: '2027-28-Q1',
        quarterLabel: 'April to June 2027',
        before: 10,
        after: 9,
        changes: [{ code: 'QAA', name: 'Board A', isAskedAfter: false, reason: 'Board A closes on 31 March 2027.' }],
      },
    ],
    movedReturns: 40,
    series: [
      {
        metricId: 'M01',
        metricName: 'NHS App registration',
        stratifier: 'DEPRIVATION',
        stratifierLabel: 'Deprivation',
        quarters: 4,
        boards: 2,
        figures: 8,
        estimated: 0,
      },
    ],
    changedRegions: [],
    isEnglandUnchanged: true,
    ...given,
  };
}
