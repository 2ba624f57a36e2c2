import type { OrganisationPeriod } from '../organisations/organisation.js';
import type { ReorganisationContext } from './known-bodies.js';
import type { NewBody, ReorganisationContent, ReorganisationLink } from './reorganisation.js';

/** An empty reorganisation on 1 April 2027, with what is given. For tests. */
export function reorganisation(given: Partial<ReorganisationContent> = {}): ReorganisationContent {
  return {
    title: 'Two boards merge',
    effectiveOn: '2027-04-01',
    source: 'An invented order',
    newBodies: [],
    links: [],
    closures: [],
    newNames: [],
    moves: [],
    placeMoves: [],
    ...given,
  };
}

/** A link by which one board merges into another, unless told otherwise. For tests. */
export function link(
  predecessorCode: string,
  successorCode: string,
  given: Partial<ReorganisationLink> = {},
): ReorganisationLink {
  const whole = { weight: null, isWeightUnknown: false, groupWeights: {}, weightsSource: '' };
  return { predecessorCode, successorCode, type: 'MERGER', ...whole, ...given };
}

/** A link of a split along which a share goes. For tests. */
export function part(predecessorCode: string, successorCode: string, weight: number | null): ReorganisationLink {
  const isWeightUnknown = weight === null;
  return link(predecessorCode, successorCode, { type: 'SPLIT', weight, isWeightUnknown, weightsSource: 'Invented' });
}

/** A board of region R1 that begins, unless told otherwise. For tests. */
export function newBoard(code: string, given: Partial<NewBody> = {}): NewBody {
  return { code, type: 'ICB', name: `New board ${code}`, onsCode: null, icbCode: null, regionCode: 'R1', ...given };
}

/** A practice since 2020, unless told otherwise. For tests. */
export function body(code: string, given: Partial<OrganisationPeriod> = {}): OrganisationPeriod {
  const since = { validFrom: '2020-04-01', validTo: null };
  return {
    code,
    onsCode: null,
    type: 'PRACTICE',
    name: `Body ${code}`,
    icbCode: null,
    regionCode: 'R1',
    ...since,
    ...given,
  };
}

function board(code: string, regionCode = 'R1'): OrganisationPeriod {
  return body(code, { type: 'ICB', icbCode: code, regionCode });
}

/** Two regions with the boards A, B and C (in R1) and D (in R2), and some of their practices. For tests. */
export function knownWorld(more: Partial<ReorganisationContext> = {}): ReorganisationContext {
  const region = (code: string) => body(code, { type: 'REGION', regionCode: code });
  const periods = [
    region('R1'),
    region('R2'),
    board('A'),
    board('B'),
    board('C'),
    board('D', 'R2'),
    body('A1', { icbCode: 'A' }),
    body('A2', { icbCode: 'A' }),
    body('B1', { icbCode: 'B' }),
  ];
  const placeMembers = [
    { memberCode: 'A2', placeCode: 'P1', placeName: 'Place P1', validFrom: '2020-04-01', validTo: null },
  ];
  return { periods, successions: [], placeMembers, begunReturns: [], ...more };
}
