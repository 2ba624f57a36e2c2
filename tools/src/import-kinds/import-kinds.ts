import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { keepTrustKinds, readNewestTrustKinds } from '@monitor/api-organisations';
import { OperatorError } from '@monitor/api-platform';
import type { TenantTx } from '@monitor/api-platform';
import { readMoment } from '@monitor/api-reference';
import { trustKindManyLabel, trustKinds } from '@monitor/domain';
import { decodeText } from '../import-ods/rows/decode-text.js';
import { readCsv } from '../import-ods/rows/read-csv.js';
import type { ImportKinds } from './arguments.js';
import { unknownCodes } from '../importing/unknown-codes.query.js';
import { trustsWithoutKind } from './trusts-without-kind.query.js';
import { readKinds, refuseLines } from './read-kinds.js';
import type { ReadKind } from './read-kinds.js';

/**
 * Reads a classification of trusts and keeps it; says what it holds and which trusts have no kind either way. The file
 * that counts already is not kept again. Refuses (OperatorError) what is not whole, and then keeps nothing.
 */
export async function importKinds(
  tx: TenantTx,
  command: ImportKinds,
  { by, tell }: { by: string; tell: (line: string) => void },
): Promise<void> {
  const fileName = basename(command.file);
  const { text, contentSha256 } = await textOf(command.file);
  const kinds = readKinds(await readCsv(text), fileName);
  await tx.run({ system: 'import' }, async (manager) => {
    const unknown = new Set(
      await unknownCodes(
        manager,
        'TRUST',
        kinds.map(({ code }) => code),
      ),
    );
    refuseLines(fileName, kinds.filter(({ code }) => unknown.has(code)).map(unknownInWords));
    const { today } = await readMoment(manager);
    const now = kindsOn(kinds, today);
    tell(inWords(now, today));
    const without = await trustsWithoutKind(manager, [...now.keys()], today);
    for (const { code, name } of without) tell(`Without a kind: ${code} ${name}`);
    const newest = await readNewestTrustKinds(manager);
    if (newest?.contentSha256 === contentSha256 && newest.source === command.source) {
      return tell(`Import ${newest.number} is of this file already and counts: nothing was changed.`);
    }
    if (command.dryRun) return tell('Nothing was kept: leave --dry-run out to keep it.');
    const { source } = command;
    const number = await keepTrustKinds(manager, { fileName, contentSha256, source, importedBy: by, kinds });
    tell(`Kept as import ${number}, which comparisons use from now on.`);
  });
}

function unknownInWords({ line, code }: ReadKind): string {
  return `line ${line}: found ${code}, wanted the code of a trust, and no trust has ever had it. Correct it, or import newer trusts first with npm run import:ods.`;
}

/** The kind of each trust on a day. */
function kindsOn(kinds: readonly ReadKind[], day: string): Map<string, ReadKind> {
  const now = new Map<string, ReadKind>();
  for (const each of kinds.filter(({ validFrom }) => validFrom <= day)) {
    const kept = now.get(each.code);
    if (kept === undefined || kept.validFrom < each.validFrom) now.set(each.code, each);
  }
  return now;
}

function inWords(now: ReadonlyMap<string, ReadKind>, day: string): string {
  const counts = trustKinds.map((kind) => {
    const trusts = [...now.values()].filter((each) => each.kind === kind).length;
    return `${trustKindManyLabel(kind)}: ${trusts}`;
  });
  return `Kinds of ${now.size} trusts on ${day}. ${counts.join('; ')}.`;
}

async function textOf(path: string): Promise<{ text: string; contentSha256: string }> {
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null) {
    throw new OperatorError(`The file ${path} cannot be read. Check its name and that you may read it.`);
  }
  return { text: decodeText(bytes), contentSha256: createHash('sha256').update(bytes).digest('hex') };
}
