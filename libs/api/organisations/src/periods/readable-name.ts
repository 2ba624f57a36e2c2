const lowerWords = new Set(['and', 'at', 'for', 'in', 'of', 'on', 'the', 'with', 'upon', 'by', 'le', 'under']);
const capitals = new Set(
  'NHS PCN PCNS GP GPS ICB ICBS ICS CCG STP LLP CIC UK II III IV VI VII PMS APMS GMS OOH UTC HMP MOD RAF'.split(' '),
);
const titles = new Set(['DR', 'DRS', 'MR', 'MRS', 'MS', 'MISS', 'PROF', 'SIR', 'DAME']);
/** Short words that are written like others, although they have no vowel. */
const shortWords = new Set(
  'ST STS RD LN SQ PK MT GT NR DR DRS MR MRS MS CTR CNTR NTH STH LTD PT HTH HLTH GRP PTNR PTNRS WLK FLD MCC'.split(' '),
);
/** What follows a doctor's name, and never a doctor's initials. */
const nounsOfPractices = new Set(
  'SURGERY PRACTICE MEDICAL HEALTH CENTRE CENTER CTR CLINIC PARTNERS PARTNER AND GROUP FAMILY DOCTORS'.split(' '),
);

function capitalised(word: string): string {
  const lower = word.toLowerCase();
  return lower.replace(
    /(^|[-/(&."“‘[])(\p{L})/gu,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
}

/** The letters and digits of a word, without the signs around them. */
function bare(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

/** Codes hold digits and letters; other words with a digit are ordinals, such as 1ST. */
function isCode(word: string): boolean {
  return (
    /^[\p{L}\p{N}]+$/u.test(word) && /\p{N}/u.test(word) && /\p{L}/u.test(word) && !/^\p{N}+(ST|ND|RD|TH)$/u.test(word)
  );
}

/** Letters that cannot be read as a word, such as BHR or SWB. */
function isAbbreviation(word: string): boolean {
  return /^[^AEIOUY\P{L}]{2,4}$/u.test(word) && !shortWords.has(word);
}

/** Initials stand alone, or between a title and a name: DR AM LEWIS, but DR ALI SURGERY. */
function isInitials(word: string, before: string | undefined, after: string | undefined): boolean {
  if (/^\p{L}$/u.test(word)) return true;
  if (before === undefined || after === undefined || !titles.has(before) || shortWords.has(word)) return false;
  return /^\p{L}{2}$/u.test(word) && /^\p{L}[\p{L}'’-]+$/u.test(after) && !nounsOfPractices.has(after);
}

function readableWord(words: readonly string[], index: number): string {
  const word = words[index] ?? '';
  const own = bare(word);
  if (own === '') return word;
  if (index > 0 && lowerWords.has(word.toLowerCase())) return word.toLowerCase();
  const isKept = isCode(own) || capitals.has(own) || isAbbreviation(own);
  const [before, after] = [words[index - 1], words[index + 1]].map((other) =>
    other === undefined ? other : bare(other),
  );
  return isKept || isInitials(own, before, after) ? word : capitalised(word);
}

/**
 * A name as people write it. The Organisation Data Service gives names in capitals; a name that has a small letter is
 * left as it is. Codes, initials and abbreviations keep their capitals.
 * @example readableName('MANCHESTER UNIVERSITY NHS FOUNDATION TRUST') // "Manchester University NHS Foundation Trust"
 * @example readableName('NHS NOTTINGHAM ICB - 02Q') // "NHS Nottingham ICB - 02Q"
 * @example readableName('DR AM LEWIS') // "Dr AM Lewis"
 */
export function readableName(name: string): string {
  if (name !== name.toUpperCase()) return name;
  const words = name.split(' ');
  return words.map((_, index) => readableWord(words, index)).join(' ');
}
