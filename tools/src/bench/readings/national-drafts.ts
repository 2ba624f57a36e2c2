import { refreshPresentPlaces } from '@monitor/api-organisations';
import type { TenantTx } from '@monitor/api-platform';
import { restateRollups } from '@monitor/api-returns';
import { editionFor } from '@monitor/domain';
import type { QuarterId } from '@monitor/domain';
import { practiceCode } from './national-bodies.js';
import { inFull, openWindow } from './national-data.js';
import {
  areDraftsThereSql,
  bytesSql,
  draftAnswersSql,
  draftChangesSql,
  draftHeadsSql,
} from './national-drafts.query.js';
import { contentOf, contents, preparer } from './national-returns.js';

const system = { system: 'demonstration-data' } as const;

/** A draft of every practice for a quarter, with what became of each of its cells, where none is there yet. */
export async function addNationalDrafts(
  tx: TenantTx,
  quarterId: QuarterId,
  { practices, log }: { practices: number; log: (line: string) => void },
): Promise<void> {
  const [there] = await tx.run(system, (manager) =>
    manager.query<{ filled: boolean }[]>(areDraftsThereSql, [quarterId]),
  );
  if (there?.filled === true) return;
  log(`Filling a nation: drafts of ${quarterId}, with the history of their cells`);
  await inFull(tx, async (manager) => {
    await openWindow(manager, quarterId);
    await refreshPresentPlaces(manager, restateRollups);
    await manager.query(draftHeadsSql, [quarterId, editionFor(quarterId).version]);
    for (let index = 0; index < Math.min(contents, practices); index += 1) {
      const answers = JSON.stringify(contentOf(index, quarterId, 0).answers);
      const codes = Array.from({ length: Math.ceil((practices - index) / contents) }, (_, turn) =>
        practiceCode(index + turn * contents),
      );
      for (const sql of [draftAnswersSql, draftChangesSql])
        await manager.query(sql, [quarterId, answers, codes, preparer]);
    }
  });
  const [bytes] = await tx.run(system, (manager) =>
    manager.query<{ answers: number; changes: number; drafts: number }[]>(bytesSql),
  );
  if (bytes === undefined) return;
  const perDraft = (all: number) => `${(all / bytes.drafts / 1000).toFixed(1)} kB`;
  log(
    `A draft keeps ${perDraft(bytes.answers)} of answers, and ${perDraft(bytes.changes)} of what became of its cells`,
  );
}
