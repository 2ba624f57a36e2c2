/** Comments, texts and bodies of functions: what they say is not done by the migration itself. */
const quoted = /--[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^']|'')*'|(\$[a-z_]*\$)[\s\S]*?\1/gi;

/** The statements of a migration, each on one line in lower case, without comments, and with its texts left out. */
export function statementsOf(sql: string): string[] {
  return sql
    .replace(quoted, (text) => (text.startsWith('--') || text.startsWith('/*') ? ' ' : "''"))
    .split(';')
    .map((statement) => statement.replace(/\s+/g, ' ').trim().toLowerCase())
    .filter((statement) => statement !== '');
}
