import type { TenantTx } from '@monitor/api-platform';
import { CellHistoryService, saveAnswers } from '@monitor/api-returns';
import type { Answer, QuarterId } from '@monitor/domain';
import type { Reading } from './beside-pg.js';
import { cellHistoryDocument, saveDocument } from './documents.js';
import { practiceCode } from './national-bodies.js';
import { asking } from './national-readings.js';
import type { SignedIn } from './national-readings.js';
import { contentOf } from './national-returns.js';
import { typingPractice } from './readers.js';

/** Whose return the statements are taken from: over HTTP it is another, so that neither meets the other's versions. */
const undonePractice = practiceCode(1);

/** Ends a transaction without a trace. */
class Undone extends Error {}

async function undone(work: Promise<unknown>): Promise<void> {
  await work.catch((failure: unknown) => {
    if (!(failure instanceof Undone)) throw failure;
  });
}

/** The answer that holds the most numbers: a table, as somebody pastes it. */
function largestTable(answers: readonly Answer[]): Answer {
  const numbers = ({ cells }: Answer) => Object.values(cells).filter((value) => typeof value === 'number').length;
  const [largest] = [...answers].sort((one, other) => numbers(other) - numbers(one));
  if (largest === undefined) throw new Error('A return of the bench holds no answers.');
  return largest;
}

/** The answer with each number of some cells one larger for each save before. */
function typedAgain({ question, cells, confirmed }: Answer, changed: readonly string[], saves: number) {
  const typed = changed.map((cell) => [cell, Number(cells[cell]) + saves]);
  return {
    ...{ question, confirmed, changed, expectedVersion: saves },
    cells: { ...cells, ...(Object.fromEntries(typed) as Answer['cells']) },
  };
}

/** Saves where every practice has a draft with the history of its cells, and what that history answers. */
export function nationalSaves(tx: TenantTx, quarterId: QuarterId, { actor, client }: SignedIn): Reading[] {
  const table = largestTable(contentOf(0, quarterId, 0).answers);
  const counts = Object.keys(table.cells).filter((cell) => typeof table.cells[cell] === 'number');
  const others = { ...actor, organisationCodes: [undonePractice] };
  const otherTable = contentOf(1, quarterId, 0).answers.find(({ question }) => question === table.question) ?? table;
  let saves = 0;
  const save = (title: string, changed: readonly string[]): Reading => ({
    title,
    limitSeconds: 0.1,
    overHttp: () => {
      saves += 1;
      const input = { organisationCode: typingPractice, quarterId, answers: [typedAgain(table, changed, saves)] };
      return asking(client, saveDocument, { input })();
    },
    inProcess: () =>
      undone(
        tx.run(others, async (manager) => {
          const answers = [typedAgain(otherTable, changed, 1)];
          await saveAnswers({ actor: others, manager }, { organisationCode: undonePractice, quarterId, answers });
          throw new Undone();
        }),
      ),
  });
  const asked = { organisationCode: typingPractice, quarterId, question: table.question };
  const history = new CellHistoryService(tx);
  return [
    save('A save of one cell among the drafts of a nation (without pg’s commit)', counts.slice(0, 1)),
    save(`A save of a table of ${counts.length} cells among them (without pg’s commit)`, counts),
    {
      title: 'Who changed the cells of an answer, among those of a nation',
      limitSeconds: 0.1,
      overHttp: asking(client, cellHistoryDocument, { ...asked, first: 50 }),
      inProcess: () => history.cellHistory(actor, { ...asked, first: 50 }),
    },
  ];
}
