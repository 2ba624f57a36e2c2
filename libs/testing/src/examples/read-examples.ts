import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** One line of documentation that can be checked. */
export interface Example {
  file: string;
  expression: string;
  expected: string;
}

/** The examples in the documentation of every source file of a folder; one without its `// =>` mark is given too. */
export function readExamples(folder: string): Example[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.spec.ts'))
    .flatMap((path) => examplesOf(folder, join(folder, path)));
}

/** Every `@example` block of a source file, split at its `// =>` marks. */
function examplesOf(folder: string, path: string): Example[] {
  const blocks = readFileSync(path, 'utf8').matchAll(/\* @example\b([\s\S]*?)(?=\n\s*\* @|\*\/)/g);
  return [...blocks].flatMap(([, block]) => {
    const lines = (block ?? '').split('\n').map((line) => line.replace(/^\s*\* ?/, ''));
    return statementsOf(lines).map((statement) => ({ file: relative(folder, path), ...statement }));
  });
}

function statementsOf(lines: string[]): Omit<Example, 'file'>[] {
  const statements: Omit<Example, 'file'>[] = [];
  let expression = '';
  for (const line of lines) {
    const [code, expected] = line.split('// =>');
    expression += `${code}\n`;
    if (expected === undefined) continue;
    statements.push({ expression: expression.trim().replace(/;$/, ''), expected: expected.trim() });
    expression = '';
  }
  if (expression.trim() !== '') statements.push({ expression: expression.trim(), expected: 'a result after // =>' });
  return statements;
}
