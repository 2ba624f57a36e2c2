import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readMigrationFiles } from '../migration-file.js';
import { unsafeStatements } from './unsafe-statements.js';

const directory = join(process.cwd(), '../../../apps/api/migrations');
/** Applied before this was looked at, when the tables were small; an applied file is never edited. */
const lastUnchecked = 32;

const check = (sql: string) => unsafeStatements({ sql, transaction: !sql.startsWith('-- transaction: none') });

describe('a migration of this version', () => {
  it('does nothing that holds up whoever uses the service', async () => {
    const files = (await readMigrationFiles(directory)).filter(({ number }) => number > lastUnchecked);
    const faults = files.flatMap((file) => unsafeStatements(file).map((fault) => ({ file: file.name, ...fault })));
    expect(faults).toEqual([]);
  });

  it('is looked at, unless it was applied before', async () => {
    const names = await readdir(directory);
    expect(names.filter((name) => Number(name.slice(0, 4)) <= lastUnchecked)).toHaveLength(lastUnchecked);
  });
});

describe('what holds up whoever uses the service', () => {
  it.each([
    ['ALTER TABLE person ALTER COLUMN display_name TYPE varchar(80)', /anew/],
    ['ALTER TABLE person ALTER display_name SET DATA TYPE text', /anew/],
    ['ALTER TABLE person ALTER COLUMN display_name SET NOT NULL', /NOT VALID/],
    ['ALTER TABLE person ADD COLUMN nickname text NOT NULL', /DEFAULT/],
    ['ALTER TABLE person ADD nickname text NOT NULL, ADD COLUMN age int', /DEFAULT/],
    ['ALTER TABLE person ADD COLUMN token uuid DEFAULT gen_random_uuid()', /each row/],
    ['ALTER TABLE person ADD COLUMN seen timestamptz NOT NULL DEFAULT clock_timestamp()', /each row/],
    ['ALTER TABLE person ADD COLUMN number bigserial', /anew/],
    ['ALTER TABLE person ADD COLUMN lower_name text GENERATED ALWAYS AS (lower(display_name)) STORED', /anew/],
    ['ALTER TABLE person ADD COLUMN board text REFERENCES board (code)', /steps of their own/],
    ["ALTER TABLE person ADD CONSTRAINT ck_name CHECK (display_name <> ';')", /NOT VALID/],
    ['ALTER TABLE ONLY person ADD FOREIGN KEY (board) REFERENCES board (code)', /NOT VALID/],
    ['ALTER TABLE person ADD CONSTRAINT ux_name UNIQUE (display_name)', /USING INDEX/],
    ['ALTER TABLE person ADD PRIMARY KEY (id)', /USING INDEX/],
    ['ALTER TABLE person SET LOGGED', /anew/],
    ['CREATE INDEX ix_name ON person (display_name)', /CONCURRENTLY/],
    ['CREATE UNIQUE INDEX ux_name ON person(display_name)', /CONCURRENTLY/],
    ['CREATE INDEX CONCURRENTLY ix_name ON person (display_name)', /transaction: none/],
    ['-- transaction: none\nCREATE INDEX CONCURRENTLY a ON person (id); SELECT 1', /one statement/],
    ['ALTER TABLE person ADD CONSTRAINT a CHECK (id > 0) NOT VALID; ALTER TABLE person VALIDATE CONSTRAINT a', /next/],
    ['ALTER TABLE person DROP COLUMN display_name', /contract/],
    ['ALTER TABLE person RENAME COLUMN display_name TO name', /contract/],
    ['ALTER TABLE person RENAME TO people', /contract/],
    ['DROP TABLE person', /contract/],
    ['LOCK TABLE person', /keeps others out/],
    ['REINDEX TABLE person', /CONCURRENTLY/],
    ['VACUUM FULL person', /anew/],
    ['TRUNCATE person', /takes away/],
  ])('is found: %s', (sql, why) => {
    expect(check(`${sql};`).map((fault) => fault.why)).toEqual([expect.stringMatching(why)]);
  });

  it.each([
    'CREATE TABLE note (id int NOT NULL, CONSTRAINT pk_note PRIMARY KEY (id)); CREATE INDEX ix_note ON note (id);',
    'CREATE TABLE note (id int); ALTER TABLE note ADD CONSTRAINT ck CHECK (id > 0); ALTER TABLE note DROP COLUMN id;',
    "ALTER TABLE person ADD COLUMN nickname text NOT NULL DEFAULT '';",
    'ALTER TABLE person ADD COLUMN nickname text;',
    'ALTER TABLE person ADD CONSTRAINT ck_name CHECK (char_length(display_name) > 1) NOT VALID;',
    'ALTER TABLE person VALIDATE CONSTRAINT ck_name;',
    'ALTER TABLE person ADD CONSTRAINT ux_name UNIQUE USING INDEX ux_name;',
    'ALTER TABLE person DROP CONSTRAINT ck_name, ADD CONSTRAINT ck_name CHECK (id IN (1, 2)) NOT VALID;',
    'ALTER TABLE person ALTER COLUMN display_name DROP NOT NULL;',
    '-- transaction: none\nCREATE INDEX CONCURRENTLY ix_name ON person (display_name);',
    '-- contract: nothing reads it since the release of November 2026.\nALTER TABLE person DROP COLUMN display_name;',
    "COMMENT ON TABLE person IS 'DROP TABLE person; LOCK TABLE person;';",
    'CREATE FUNCTION f() RETURNS void LANGUAGE plpgsql AS $$ BEGIN LOCK TABLE person; END $$;',
    '-- DROP TABLE person;\nGRANT SELECT ON person TO monitor_app;',
  ])('is not found in %s', (sql) => {
    expect(check(sql)).toEqual([]);
  });
});
