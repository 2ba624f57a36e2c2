import ts from 'typescript';

/**
 * Lines (from 1) of a source text in which a statement is sent to the database: a call of a method named `query`,
 * `createQueryBuilder` or `getRepository`.
 */
export function statementLines(text: string): number[] {
  const source = ts.createSourceFile('source.ts', text, ts.ScriptTarget.Latest, true);
  const lines: number[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && isStatement(node.expression)) {
      lines.push(source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return lines;
}

const methods = new Set(['query', 'createQueryBuilder', 'getRepository']);

function isStatement(called: ts.Expression): boolean {
  return ts.isPropertyAccessExpression(called) && methods.has(called.name.text);
}
