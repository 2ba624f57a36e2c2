const lowerWords = new Set(['and', 'at', 'for', 'in', 'of', 'on', 'the', 'with', 'upon', 'by', 'le', 'under']);
const capitals = new Set(['NHS', 'PCN', 'GP', 'GPS', 'ICB', 'UK', 'II', 'III', 'IV', 'PMS', 'APMS', 'CIC']);

function readableWord(word: string, isFirst: boolean): string {
  if (capitals.has(word)) return word;
  const lower = word.toLowerCase();
  if (!isFirst && lowerWords.has(lower)) return lower;
  return lower.replace(/(^|[-/(&.])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

/**
 * A name as people write it. The Organisation Data Service gives names in capitals; a name that has a small letter is
 * left as it is.
 * @example readableName('MANCHESTER UNIVERSITY NHS FOUNDATION TRUST') // "Manchester University NHS Foundation Trust"
 */
export function readableName(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name
    .split(' ')
    .map((word, index) => readableWord(word, index === 0))
    .join(' ');
}
