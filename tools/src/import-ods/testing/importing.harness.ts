import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import type { HowToApply, ImportCommand, OdsCommand } from '../arguments.js';
import { runOdsCommand } from '../run-command.js';

/** Changes to a command of a test: the file's name, and whatever is not the usual. */
type Asked = Partial<Omit<ImportCommand, 'file'>> & { name?: string };

/** For tests: whoever imports. */
export const operator = { personId: null, displayName: 'Sam Lee, account ops@server', role: 'OPERATOR' } as const;

/** For tests: the command on a database of its own, with what it said and asked. */
export class Importing {
  private constructor(
    readonly database: TestDatabase,
    private readonly folder: string,
  ) {}

  static async open(): Promise<Importing> {
    return new Importing(await createTestDatabase(), await mkdtemp(join(tmpdir(), 'ods-')));
  }

  async close(): Promise<void> {
    await this.database.drop();
    await rm(this.folder, { recursive: true });
  }

  private async run(command: OdsCommand): Promise<{ said: string; asked: string[]; code: number }> {
    const lines: string[] = [];
    const asked: string[] = [];
    const confirm = (question: string) => Promise.resolve(asked.push(question) < 0);
    const conversation = { tell: (line: string) => lines.push(line), confirm, report: () => undefined, by: operator };
    const code = await runOdsCommand(this.database.tenantTx, command, conversation);
    return { said: lines.join('\n'), asked, code };
  }

  /** Imports a file of the given content, with a yes unless the test says otherwise. */
  async import(content: string | readonly string[] | Uint8Array, { name = 'given.csv', ...asked }: Asked = {}) {
    const file = join(this.folder, name);
    await writeFile(file, content instanceof Uint8Array ? content : [content].flat().join('\n'));
    const usual = { format: null, dryRun: false, yes: true, all: false, effectiveOn: null };
    return this.run({ act: 'import', file, ...usual, ...asked });
  }

  reverse(importId: string, how: Partial<HowToApply> = {}) {
    return this.run({ act: 'reverse', importId, dryRun: false, yes: true, all: false, ...how });
  }

  async list(): Promise<string> {
    return (await this.run({ act: 'list' })).said;
  }

  /** The periods of an organisation that are known now. */
  known(code: string) {
    return this.database.query(
      `SELECT name, icb_code AS icb, valid_from::text AS "from", valid_to::text AS "to"
       FROM organisation_period WHERE code = $1 AND superseded_at IS NULL ORDER BY valid_from`,
      [code],
    );
  }

  /** The memberships of an organisation that are known now. */
  memberships(code: string) {
    return this.database.query(
      `SELECT kind, group_code AS "group", group_name AS name, valid_from::text AS "from", valid_to::text AS "to"
       FROM organisation_membership WHERE member_code = $1 AND superseded_at IS NULL ORDER BY kind, valid_from`,
      [code],
    );
  }

  /** A digest of all that is known now, whatever it is known from and since when. */
  async digest(): Promise<string> {
    const rows = await this.database.query(
      `SELECT to_jsonb(known) - '{recorded_at,import_id,superseded_by}'::text[] AS row
       FROM organisation_period known WHERE superseded_at IS NULL
       UNION ALL SELECT to_jsonb(known) - '{recorded_at,import_id,superseded_by}'::text[]
       FROM place_period known WHERE superseded_at IS NULL
       UNION ALL SELECT to_jsonb(known) - '{recorded_at,import_id,superseded_by}'::text[]
       FROM organisation_membership known WHERE superseded_at IS NULL
       UNION ALL SELECT to_jsonb(known) - '{recorded_at,reorganisation_id}'::text[]
       FROM succession known WHERE superseded_at IS NULL
       UNION ALL SELECT to_jsonb(known) - '{recorded_at}'::text[] FROM present_place known WHERE superseded_at IS NULL
       ORDER BY 1`,
    );
    return createHash('sha256').update(JSON.stringify(rows)).digest('hex');
  }
}
