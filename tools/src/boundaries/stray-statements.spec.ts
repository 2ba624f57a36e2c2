import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { productFiles, projectFolders, workspace } from './product-files.js';
import { statementLines } from './stray-statements.js';

/** Whose business the database itself is: connections, migrations, roles, and the benchmarks that measure them. */
const theDatabaseItself = [
  /^libs\/api\/platform\/src\/database\//,
  /^apps\/api\/src\/database\/rights\//,
  /^libs\/testing\//,
  /^tools\/src\/bench\//,
];

function strayStatements(project: string): string[] {
  return productFiles(project)
    .map((path) => `${project}/src/${path}`)
    .filter((path) => !path.endsWith('.query.ts') && !theDatabaseItself.some((own) => own.test(path)))
    .flatMap((path) => statementLines(readFileSync(join(workspace, path), 'utf8')).map((line) => `${path}:${line}`));
}

describe('statements', () => {
  it.each(projectFolders().filter((project) => !project.startsWith('libs/web/') && project !== 'apps/web'))(
    'live in `*.query.ts`: %s',
    (project) => {
      expect(strayStatements(project)).toEqual([]);
    },
  );

  it('are found on whatever they are called', () => {
    const text = 'await manager.query<Row[]>(sql, [1]);\nconst rows = this.dataSource\n  .query(sql);\nquery(sql);';
    expect(statementLines(text)).toEqual([1, 2]);
  });
});
