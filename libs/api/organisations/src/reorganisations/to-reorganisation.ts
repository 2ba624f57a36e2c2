import {
  checkReorganisation,
  isPossible,
  isRecorded,
  KnownBodies,
  nextSteps,
  organisationTypeLabel,
  reorganisationSentences,
  reorganisationStateLabel,
  reorganisationStepLabel,
  whyNotTake,
} from '@monitor/domain';
import type { ReorganisationContent, ReorganisationContext } from '@monitor/domain';
import { readableName } from '../periods/readable-name.js';
import type { Reorganised } from './changes/standing.js';
import { toContentParts } from './content-parts.js';
import type { NamedBody, Reorganisation, ReorganisationEvent } from './types/reorganisation.type.js';

/** Who reads, when, and what is known then. */
export interface Reader {
  personId: string;
  today: string;
  context: ReorganisationContext;
}

const undecided = ['DRAFT', 'PROPOSED', 'RETURNED'];

/** A reorganisation as people read it: in words, with what they may do next. */
export function toReorganisation({ current, versions, standing }: Reorganised, reader: Reader): Reorganisation {
  const { id, version, state, content } = current;
  const { effectiveOn } = content;
  const next = nextSteps
    .filter((step) => isPossible(step, state))
    .map((step) => ({ step, whyNot: whyNotTake(step, standing, reader)?.message ?? null }));
  const bodies = namedBodies(content, new KnownBodies(reader.context, effectiveOn));
  const names = new Map(bodies.map((body) => [body.code, `${body.name} (${body.code})`]));
  const nameOf = (code: string) => names.get(code) ?? code;
  return {
    id,
    version,
    state,
    effectiveOn,
    stateLabel: reorganisationStateLabel(state),
    hasTakenEffect: isRecorded(state) && effectiveOn <= reader.today,
    waitsForReader: next.some(({ step, whyNot }) => (step === 'APPROVE' || step === 'REVOKE') && whyNot === null),
    content: toContentParts(content),
    bodies,
    sentences: reorganisationSentences(content, { nameOf, placeNameOf: nameOf }),
    events: versions.map(toEvent),
    next,
    issues: undecided.includes(state) ? checkReorganisation(content, reader.context, reader.today) : [],
  };
}

function toEvent({ version, step, personName, comment, recordedAt }: Reorganised['current']): ReorganisationEvent {
  return { version, step, stepLabel: reorganisationStepLabel(step), personName, comment, recordedAt };
}

function codesOf({ newBodies, links, closures, newNames, moves, placeMoves }: ReorganisationContent): string[] {
  const named = [
    ...newBodies.flatMap(({ code, regionCode, icbCode }) => [code, regionCode, icbCode ?? '']),
    ...links.flatMap(({ predecessorCode, successorCode }) => [predecessorCode, successorCode]),
    ...closures,
    ...newNames.map(({ code }) => code),
    ...moves.flatMap(({ code, toCode }) => [code, toCode]),
    ...placeMoves.flatMap(({ placeCode, toCode }) => [placeCode, toCode]),
  ];
  return [...new Set(named)].filter((code) => code !== '');
}

/** Names as they are the day before, and of bodies that begin; codes that nothing is known of are left out. */
function namedBodies(content: ReorganisationContent, known: KnownBodies): NamedBody[] {
  return codesOf(content).flatMap<NamedBody>((code) => {
    const begun = content.newBodies.find((body) => body.code === code);
    const period = begun ?? known.before(code) ?? known.periodsOf(code).at(-1);
    if (period !== undefined) {
      return [{ code, name: readableName(period.name), typeLabel: organisationTypeLabel(period.type) }];
    }
    const place = known.placeName(code);
    return place === null ? [] : [{ code, name: readableName(place), typeLabel: null }];
  });
}
