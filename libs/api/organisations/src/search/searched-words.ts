/** More words than the longest name has find nothing more. */
const mostWords = 20;

const letters: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ı: 'i', æ: 'ae', œ: 'oe', ß: 'ss' };

/** Small letters without accents, as `folded_name` of the database writes them. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/gu, '')
    .toLowerCase()
    .replace(/[øłđıæœß]/gu, (letter) => letters[letter] ?? letter);
}

/** One word of what somebody typed: its parts, of which all must be found, or else the whole without punctuation. */
export interface SearchedWord {
  parts: readonly string[];
  whole: string;
}

/** "And" is written in many ways, and left out in others: it finds nothing by itself beside other words. */
function isAnd({ whole }: SearchedWord): boolean {
  return whole === 'and';
}

/** The words of what somebody typed, as names are searched: small letters and digits, without accents. */
export function searchedWords(text: string): SearchedWord[] {
  const words = folded(text)
    .split(/\s+/u)
    .map((word) => ({
      parts: word.split(/[^a-z0-9]+/u).filter((part) => part !== ''),
      whole: word.replace(/[^a-z0-9]+/gu, ''),
    }))
    .filter(({ whole }) => whole !== '');
  const others = words.filter((word) => !isAnd(word));
  return (others.length > 0 ? others : words).slice(0, mostWords);
}

/**
 * The words as a text search of beginnings; null for none. Words hold small letters and digits only, so that none is an
 * operator.
 */
export function toTextSearch(words: readonly SearchedWord[]): string | null {
  if (words.length === 0) return null;
  const beginnings = words.map(({ parts, whole }) => {
    if (parts.length < 2) return `${whole}:*`;
    return `((${parts
      .slice(0, mostWords)
      .map((part) => `${part}:*`)
      .join(' & ')}) | ${whole}:*)`;
  });
  return beginnings.join(' & ');
}
