import { formatDay } from '../../quarter/day.js';
import { reorganisationTextLimits } from '../reorganisation.js';
import type { MemberMove, ReorganisationIssue } from '../reorganisation.js';
import { bodyAfter, endsBeforeItTakesOver, errorAt, named } from './check-content.js';
import type { CheckWork } from './check-content.js';
import { checkText } from './check-texts.js';

/** What is wrong with bodies that close without a successor. */
export function checkClosures(work: CheckWork): ReorganisationIssue[] {
  const { content, known } = work;
  return content.closures.flatMap((code, index) => {
    const field = `closures.${index}`;
    if (code === '') return [errorAt(field, 'Choose the body that closes.')];
    if (content.closures.indexOf(code) < index) return [errorAt(field, 'This body is in the list twice. Remove one.')];
    const ends = endsBeforeItTakesOver(code, work);
    if (known.before(code) !== null) return ends === null ? [] : [errorAt(field, ends)];
    return [
      errorAt(field, `${named(code, work)} is not open on ${formatDay(known.dayBefore)}. Choose a body that is.`),
    ];
  });
}

/** What is wrong with new names. */
export function checkNewNames(work: CheckWork): ReorganisationIssue[] {
  const { content, known, closing } = work;
  return content.newNames.flatMap(({ code, name }, index) => {
    const field = `newNames.${index}`;
    if (code === '') return [errorAt(`${field}.code`, 'Choose the body that gets a new name.')];
    if (known.before(code) === null || known.on(code, known.day) === null || closing.has(code)) {
      return [
        errorAt(
          `${field}.code`,
          `${named(code, work)} is not open both before and on ${formatDay(known.day)}. Choose a body that goes on.`,
        ),
      ];
    }
    if (content.newNames.findIndex((other) => other.code === code) < index) {
      return [errorAt(`${field}.code`, 'This body gets a new name above. Remove one of the two.')];
    }
    if (known.nameOf(code) === name) return [errorAt(`${field}.name`, 'This is its name already. Enter the new one.')];
    return checkText(`${field}.name`, name, { limit: reorganisationTextLimits.name, missing: 'Enter the new name.' });
  });
}

/** What is wrong with where organisations and places go. */
export function checkMoves(work: CheckWork): ReorganisationIssue[] {
  return [...work.content.moves.flatMap((move, index) => checkMove(move, index, work)), ...checkPlaceMoves(work)];
}

function checkMove({ code, toCode }: MemberMove, index: number, work: CheckWork): ReorganisationIssue[] {
  const { content, known, closing } = work;
  const field = `moves.${index}`;
  if (code === '') return [errorAt(`${field}.code`, 'Choose the organisation that moves.')];
  const period = known.on(code, known.day);
  if (period === null || closing.has(code)) {
    return [
      errorAt(`${field}.code`, `${named(code, work)} is not open on ${formatDay(known.day)}. Choose one that is.`),
    ];
  }
  if (period.type === 'REGION')
    return [errorAt(`${field}.code`, 'A region belongs to nobody. Choose another organisation.')];
  if (content.moves.findIndex((other) => other.code === code) < index) {
    return [errorAt(`${field}.code`, 'This organisation moves above. Remove one of the two.')];
  }
  const wanted = period.type === 'ICB' ? 'a region' : 'a board or a region';
  return checkDestination(`${field}.toCode`, toCode, { work, wanted, mayBeBoard: period.type !== 'ICB' });
}

interface Wanted {
  work: CheckWork;
  wanted: string;
  mayBeBoard: boolean;
}

function checkDestination(field: string, toCode: string, { work, wanted, mayBeBoard }: Wanted): ReorganisationIssue[] {
  if (toCode === '') return [errorAt(field, `Choose where it goes: ${wanted}.`)];
  const type = bodyAfter(toCode, work)?.type;
  if (type === 'REGION' || (mayBeBoard && type === 'ICB')) return [];
  return [
    errorAt(
      field,
      `${named(toCode, work)} is not ${wanted} that is open on ${formatDay(work.known.day)}. Choose another.`,
    ),
  ];
}

function checkPlaceMoves(work: CheckWork): ReorganisationIssue[] {
  const { content, known } = work;
  return content.placeMoves.flatMap(({ placeCode, toCode }, index) => {
    const field = `placeMoves.${index}`;
    if (placeCode === '') return [errorAt(`${field}.placeCode`, 'Enter the code of the place.')];
    if (known.placeName(placeCode) === null) {
      return [
        errorAt(
          `${field}.placeCode`,
          `No organisation belongs to a place ${placeCode} on ${formatDay(known.dayBefore)}. Check the code.`,
        ),
      ];
    }
    if (content.placeMoves.findIndex((other) => other.placeCode === placeCode) < index) {
      return [errorAt(`${field}.placeCode`, 'This place moves above. Remove one of the two.')];
    }
    return checkDestination(`${field}.toCode`, toCode, { work, wanted: 'a board or a region', mayBeBoard: true });
  });
}
