import { organisationTypeLabel } from '../../organisations/organisation-labels.js';
import { formatDay } from '../../quarter/day.js';
import { reorganisationTextLimits } from '../reorganisation.js';
import type { NewBody, ReorganisationIssue } from '../reorganisation.js';
import { bodyAfter, errorAt, named } from './check-content.js';
import type { CheckWork } from './check-content.js';
import { checkText } from './check-texts.js';

const codePattern = /^[A-Za-z0-9-]{1,5}$/;

/** What is wrong with the bodies that begin. */
export function checkNewBodies(work: CheckWork): ReorganisationIssue[] {
  const { content } = work;
  return content.newBodies.flatMap((body, index) => [
    ...checkCode(body, index, work),
    ...checkText(`newBodies.${index}.name`, body.name, {
      limit: reorganisationTextLimits.name,
      missing: 'Enter the name of the new body.',
    }),
    ...checkOnsCode(body, index),
    ...checkRegion(body, index, work),
    ...checkBoard(body, index, work),
  ]);
}

function checkCode({ code }: NewBody, index: number, work: CheckWork): ReorganisationIssue[] {
  const field = `newBodies.${index}.code`;
  if (!codePattern.test(code)) {
    return [errorAt(field, 'Enter the code of the new body: one to five letters, digits or hyphens.')];
  }
  if (work.known.periodsOf(code).length > 0) {
    return [errorAt(field, `${code} is already the code of ${work.known.nameOf(code)}. A code is never given twice.`)];
  }
  const first = work.content.newBodies.findIndex((body) => body.code === code);
  return first < index ? [errorAt(field, `${code} is the code of another new body here. Give each its own.`)] : [];
}

function checkOnsCode({ onsCode }: NewBody, index: number): ReorganisationIssue[] {
  if (onsCode === null || /^[A-Z][0-9]{8}$/.test(onsCode)) return [];
  const message =
    'An ONS code is a capital letter and eight digits, for example E54000066. Leave it empty if not known.';
  return [errorAt(`newBodies.${index}.onsCode`, message)];
}

function checkRegion(body: NewBody, index: number, work: CheckWork): ReorganisationIssue[] {
  if (body.type === 'REGION' || bodyAfter(body.regionCode, work)?.type === 'REGION') return [];
  const day = formatDay(work.known.day);
  const found =
    body.regionCode === '' ? 'Choose the region.' : `${body.regionCode} is no region on ${day}. Choose one.`;
  return [errorAt(`newBodies.${index}.regionCode`, found)];
}

function checkBoard(body: NewBody, index: number, work: CheckWork): ReorganisationIssue[] {
  const { type, icbCode, regionCode } = body;
  const field = `newBodies.${index}.icbCode`;
  if (icbCode === null) return [];
  if (type === 'ICB' || type === 'REGION') {
    return [
      errorAt(
        field,
        `An organisation of type “${organisationTypeLabel(type)}” has no board above it. Leave this empty.`,
      ),
    ];
  }
  const board = bodyAfter(icbCode, work);
  if (board?.type !== 'ICB') {
    return [errorAt(field, `${icbCode} is no integrated care board on ${formatDay(work.known.day)}. Choose another.`)];
  }
  if (board.regionCode === regionCode) return [];
  return [
    errorAt(
      field,
      `${named(icbCode, work)} lies in ${named(board.regionCode, work)}, not in the region given. Change one.`,
    ),
  ];
}
