/** `npm run burden` prints, for each edition of the return, what it asks of each type of organisation and how long it takes. */
import { formEditions } from '@monitor/domain';
import { burdenTable } from './burden-table.js';

for (const edition of formEditions) {
  console.log(`Edition ${edition.version}, for returns from ${edition.firstQuarter}\n`);
  console.log(`${burdenTable(edition)}\n`);
}
console.log(
  'Minutes are those of somebody who fills in the mandatory questions for the first time with the counts at hand: half a\n' +
    'minute to read each question, and for each cell the time of its kind. Of the cells that depend on an answer, half are\n' +
    'counted, and all of those of a register. See libs/domain/src/form/editions/burden.ts.\n' +
    'What returns take in earnest is measured, and shown beside this at /national/time.',
);
