/** Width of words in pixels, as they will be drawn. */
export type MeasureText = (words: string) => number;

/**
 * Words in lines that are not wider than the room. A word that is wider than all of it, such as an address, is parted
 * where the room ends.
 */
export function textLines(words: string, room: number, measure: MeasureText): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(/\s+/).filter((each) => each !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer) <= room) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const parts = partedWord(word, room, measure);
    lines.push(...parts.slice(0, -1));
    line = parts.at(-1) ?? '';
  }
  return line === '' ? lines : [...lines, line];
}

function partedWord(word: string, room: number, measure: MeasureText): string[] {
  const parts: string[] = [];
  let part = '';
  for (const letter of word) {
    if (part !== '' && measure(part + letter) > room) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return [...parts, part];
}
