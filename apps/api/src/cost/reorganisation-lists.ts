import type { CostTable } from '@monitor/api-platform';

/** Lengths of what a reorganisation says and does, as a rule: some move more, but not each of a list of them. */
export const reorganisationLists: CostTable['lists'] = {
  'Query.reorganisations': 50,
  'Reorganisation.bodies': 20,
  'Reorganisation.events': 10,
  'Reorganisation.issues': 10,
  'Reorganisation.next': 5,
  'Reorganisation.sentences': 20,
  'ReorganisationContent.closures': 20,
  'ReorganisationContent.links': 10,
  'ReorganisationContent.moves': 200,
  'ReorganisationContent.newBodies': 10,
  'ReorganisationContent.newNames': 10,
  'ReorganisationContent.placeMoves': 50,
  'ReorganisationLink.groupWeights': 7,
  'ReorganisationPayload.issues': 20,
  'ReorganisationPreview.areas': 50,
  'ReorganisationPreview.changedRegions': 8,
  'ReorganisationPreview.expected': 4,
  'ReorganisationPreview.moves': 200,
  'ReorganisationPreview.series': 200,
  'ExpectedReturnsEffect.changes': 200,
};
