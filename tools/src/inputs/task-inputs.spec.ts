import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { workspacePath } from '../start/workspace.js';
import { importedFiles, reachedFiles } from './reached-files.js';

interface TestedProject {
  name: string;
  folder: string;
  /** Files whose change makes nx run the tests again, from the top of the workspace. */
  files: string[];
  /** Files that Jest loads before the tests. */
  loaded: string[];
}

const script = fileURLToPath(new URL('./print-task-inputs.mjs', import.meta.url));
const answer = execFileSync(process.execPath, [script], {
  cwd: workspacePath(''),
  env: { ...process.env, NX_DAEMON: 'false', NODE_OPTIONS: '' },
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
});
const projects = JSON.parse(answer) as TestedProject[];

describe('the tests of a project are run again when a file changes that they read', () => {
  it.each(projects.map((project) => [project.name, project] as const))('%s', (_name, { folder, files, loaded }) => {
    const inputs = new Set(files);
    const missed = [...reachedFiles(folder, loaded)].filter((file) => !inputs.has(file));
    expect(missed).toEqual([]);
  });
});

it('lint is run again when one of its rules changes, whose files are inputs of tests too', () => {
  const rules = [...importedFiles('eslint.config.mjs')];
  expect(rules).toContain('tools/lint/imports-of.mjs');
  const missed = projects.flatMap(({ files }) => rules.filter((file) => !files.includes(file)));
  expect([...new Set(missed)]).toEqual([]);
});

describe('the files that tests read are found', () => {
  const reachedBy = (name: string) => {
    const { folder, loaded } = projects.find((project) => project.name === name)!;
    return reachedFiles(folder, loaded);
  };

  it('where Jest loads what reads them', () => {
    expect(reachedBy('@monitor/api-accounts')).toContain('apps/api/migrations/0001-reference.sql');
  });

  it('where a test builds its answers from the contract', () => {
    expect(reachedBy('@monitor/web-returns')).toContain('apps/api/schema.graphql');
  });

  it('where they are the source of another library', () => {
    expect(reachedBy('@monitor/analysis')).toContain('libs/testing/src/examples/describe-examples.ts');
    expect(reachedBy('@monitor/analysis')).not.toContain('apps/api/migrations/0001-reference.sql');
  });
});
