import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { LocationNeed } from '@monitor/analysis';
import { keepIndex } from '@monitor/api-comparisons';
import { OperatorError } from '@monitor/api-platform';
import type { TenantTx } from '@monitor/api-platform';
import { decodeText } from '../import-ods/rows/decode-text.js';
import { readCsv } from '../import-ods/rows/read-csv.js';
import { addUpPlaces } from './add-up-places.js';
import type { ImportNeed } from './arguments.js';
import { unknownCodes } from '../importing/unknown-codes.query.js';
import { readPlaces, readScores } from './small-areas.js';

/** Reads an index of exclusion risk and keeps it; says what it holds either way. Refuses (OperatorError) what is not whole. */
export async function importNeed(
  tx: TenantTx,
  command: ImportNeed,
  { by, tell }: { by: string; tell: (line: string) => void },
): Promise<void> {
  const [scoresText, placesText] = [await textOf(command.scoresFile), await textOf(command.placesFile)];
  const scores = readScores(await readCsv(scoresText.text), basename(command.scoresFile), command.scoreColumn);
  const places = addUpPlaces(scores, readPlaces(await readCsv(placesText.text), basename(command.placesFile)));
  await tx.run({ system: 'import' }, async (manager) => {
    const unknown = await unknownCodes(
      manager,
      'ICB',
      places.map(({ boardCode }) => boardCode),
    );
    if (unknown.length > 0) {
      throw new OperatorError(
        `No board has ever had ${unknown.length === 1 ? 'the code' : 'the codes'} ${unknown.join(', ')}. See whether the file has ODS codes, and import newer boards first with npm run import:ods.`,
      );
    }
    tell(inWords(command.name, places));
    if (command.dryRun) return tell('Nothing was kept: leave --dry-run out to keep it.');
    const { name, publisher, licence } = command;
    const number = await keepIndex(manager, {
      ...{ name, publisher, licence, places, importedBy: by, smallAreas: scores.size },
      ...{ scoresSha256: scoresText.sha256, placesSha256: placesText.sha256 },
    });
    tell(`Kept as index ${number}, which comparisons use from now on.`);
  });
}

async function textOf(path: string): Promise<{ text: string; sha256: string }> {
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null) {
    throw new OperatorError(`The file ${path} cannot be read. Check its name and that you may read it.`);
  }
  return { text: decodeText(bytes), sha256: createHash('sha256').update(bytes).digest('hex') };
}

function inWords(name: string, places: readonly LocationNeed[]): string {
  const boards = new Map<string, { areas: number; sum: number }>();
  for (const { boardCode, smallAreas, scoreSum } of places) {
    const board = boards.get(boardCode) ?? { areas: 0, sum: 0 };
    boards.set(boardCode, { areas: board.areas + smallAreas, sum: board.sum + scoreSum });
  }
  const means = [...boards]
    .map(([code, { areas, sum }]) => ({ code, mean: sum / areas }))
    .sort((a, b) => a.mean - b.mean);
  const [lowest, highest] = [means[0], means.at(-1)];
  const areas = [...boards.values()].reduce((total, board) => total + board.areas, 0).toLocaleString('en-GB');
  return `${name}: ${areas} small areas in ${places.length} places and ${boards.size} boards, whose means go from ${lowest?.mean.toFixed(3)} (${lowest?.code}) to ${highest?.mean.toFixed(3)} (${highest?.code}).`;
}
