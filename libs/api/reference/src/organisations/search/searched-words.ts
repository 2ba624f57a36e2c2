/** More words than the longest name has find nothing more. */
const mostWords = 20;

/** The words of what somebody typed, as names are searched: small letters and digits, without accents or apostrophes. */
export function searchedWords(text: string): string[] {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}'’‘]/gu, '')
    .replace(/ø/gu, 'o')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .slice(0, mostWords);
}
