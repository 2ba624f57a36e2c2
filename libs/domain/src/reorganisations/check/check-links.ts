import { formatDay } from '../../quarter/day.js';
import { endingTypes } from '../reorganisation.js';
import type { ReorganisationIssue, ReorganisationLink } from '../reorganisation.js';
import { bodyAfter, endsBeforeItTakesOver, errorAt, named } from './check-content.js';
import type { CheckWork } from './check-content.js';

/** What is wrong with who takes over from whom, weights left aside. */
export function checkLinks(work: CheckWork): ReorganisationIssue[] {
  return work.content.links.flatMap((link, index) => {
    const { predecessorCode, successorCode } = link;
    if (predecessorCode === successorCode && predecessorCode !== '') {
      return [
        errorAt(`links.${index}.successorCode`, 'A body cannot take over from itself. Choose another successor.'),
      ];
    }
    const ends = [...checkPredecessor(link, index, work), ...checkSuccessor(link, index, work)];
    return [...ends, ...(ends.length > 0 ? [] : checkPair(link, index, work))];
  });
}

function checkPredecessor(link: ReorganisationLink, index: number, work: CheckWork): ReorganisationIssue[] {
  const { known } = work;
  const { predecessorCode: code } = link;
  const field = `links.${index}.predecessorCode`;
  if (code === '') return [errorAt(field, 'Choose the body that is taken over from.')];
  if (known.before(code) === null) {
    return [
      errorAt(
        field,
        `${named(code, work)} is not open on ${formatDay(known.dayBefore)}, the day before. Choose one that is.`,
      ),
    ];
  }
  const later = known.successions.find((other) => other.predecessorCode === code && other.effectiveOn >= known.day);
  if (later !== undefined) {
    const day = formatDay(later.effectiveOn);
    return [
      errorAt(
        field,
        `${named(code, work)} is already taken over from by ${named(later.successorCode, work)} on ${day}.`,
      ),
    ];
  }
  const ends = endingTypes.includes(link.type) ? endsBeforeItTakesOver(code, work) : null;
  return ends === null ? [] : [errorAt(field, ends)];
}

function checkSuccessor(link: ReorganisationLink, index: number, work: CheckWork): ReorganisationIssue[] {
  const { successorCode: code } = link;
  const field = `links.${index}.successorCode`;
  if (code === '') return [errorAt(field, 'Choose the body that takes over.')];
  if (work.closing.has(code)) {
    return [errorAt(field, `${named(code, work)} ends on the day before. Choose a successor that goes on.`)];
  }
  if (bodyAfter(code, work) === null) {
    const day = formatDay(work.known.day);
    return [
      errorAt(field, `${code} is not open on ${day} and is no new body here. Add it as a new body, or choose another.`),
    ];
  }
  return [];
}

/** Both ends are known by themselves: do they fit each other, and the other links? */
function checkPair(link: ReorganisationLink, index: number, work: CheckWork): ReorganisationIssue[] {
  const { predecessorCode, successorCode } = link;
  const { content, known } = work;
  const isSame = (other: ReorganisationLink) =>
    other.predecessorCode === predecessorCode && other.successorCode === successorCode;
  if (content.links.findIndex(isSame) < index) {
    return [errorAt(`links.${index}.successorCode`, 'The same two bodies are linked above. Remove one of the two.')];
  }
  const [from, to] = [known.before(predecessorCode)?.type, bodyAfter(successorCode, work)?.type];
  if (from !== to) {
    const message = `${named(successorCode, work)} is of another type than ${named(predecessorCode, work)}. Only like takes over from like.`;
    return [errorAt(`links.${index}.successorCode`, message)];
  }
  return [...checkChain(link, index, work), ...checkType(link, index, work)];
}

/** Who takes over on a day has nothing taken over on it: else the order within the day would matter. */
function checkChain({ predecessorCode, successorCode }: ReorganisationLink, index: number, work: CheckWork) {
  const { content, known } = work;
  const sameDay = [...content.links, ...known.successions.filter(({ effectiveOn }) => effectiveOn === known.day)];
  const message = (code: string) =>
    `${named(code, work)} takes over and is taken over from on the same day. Link its predecessor to the last successor at once.`;
  if (sameDay.some((other) => other.predecessorCode === successorCode)) {
    return [errorAt(`links.${index}.successorCode`, message(successorCode))];
  }
  return sameDay.some((other) => other.successorCode === predecessorCode)
    ? [errorAt(`links.${index}.predecessorCode`, message(predecessorCode))]
    : [];
}

function checkType({ predecessorCode, successorCode, type }: ReorganisationLink, index: number, work: CheckWork) {
  const field = `links.${index}.type`;
  const { links, closures, newBodies } = work.content;
  const own = links.filter((link) => link.predecessorCode === predecessorCode);
  const name = named(predecessorCode, work);
  if (own.some((link) => link.type !== type)) {
    return [errorAt(field, `${name} cannot be taken over from in two ways on one day. Give all its links one kind.`)];
  }
  if (endingTypes.includes(type) && closures.includes(predecessorCode)) {
    return [errorAt(field, `${name} is also closed without a successor. Remove one of the two.`)];
  }
  if ((type === 'MERGER' || type === 'RENAME') && own.length > 1) {
    return [
      errorAt(field, `${name} has ${own.length} successors, so it is divided. Choose a split, or remove a link.`),
    ];
  }
  if (type === 'SPLIT' && own.length === 1) {
    return [
      errorAt(field, `${name} has one successor, so it is not divided. Choose a merger, or add the other successor.`),
    ];
  }
  if (type !== 'RENAME') return [];
  const others = links.filter((link) => link.successorCode === successorCode).length > 1;
  const isNew = newBodies.some(({ code }) => code === successorCode);
  if (isNew && !others) return [];
  return [
    errorAt(field, 'A change of code has one predecessor and a new code. If bodies come together, choose a merger.'),
  ];
}
