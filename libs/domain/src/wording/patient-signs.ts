/** What in a text may name a patient, as it was written. */
export interface PatientSign {
  kind: 'NHS_NUMBER' | 'NAME_AND_BIRTH' | 'EMAIL' | 'PHONE' | 'POSTCODE';
  text: string;
}

/** Between digits of one number people write nothing, a space or a dash. */
const between = '[\\s\\u00a0.\\u2010-\\u2015\\u2212-]?';
const tenDigits = new RegExp(`(?<![\\d+])\\d(?:${between}\\d){9}(?!${between}\\d)`, 'gu');

/** The check digit of an NHS number: the ten digits, weighted 10 to 1, add up to a multiple of 11. */
export function isNhsNumber(digits: string): boolean {
  if (!/^\d{10}$/.test(digits) || /^(\d)\1+$/.test(digits)) return false;
  const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (10 - at), 0);
  return sum % 11 === 0;
}

/** A telephone number with the code of its country: whatever follows, it is no NHS number. */
const international = /\+\d[\d\s().-]{7,16}\d/gu;

/** Ten digits with a valid check digit, in any writing. */
function nhsNumbers(text: string): string[] {
  return [...text.replace(international, ' ').matchAll(tenDigits)]
    .map(([written]) => written)
    .filter((written) => isNhsNumber(written.replace(/\D/g, '')) && !isPhoneNumber(written));
}

/** Numbers of telephones begin with 0 and are grouped as such; an NHS number is written 3, 3, 4 or in one. */
function isPhoneNumber(written: string): boolean {
  const groups = written.split(/\D+/).map((group) => group.length);
  const isGroupedAsNhs = groups.join() === '10' || groups.join() === '3,3,4';
  return written.startsWith('0') && !isGroupedAsNhs;
}

/** A full postcode of the United Kingdom; the half before the space alone names a district and nobody. */
const postcode = /\b(?:GIR\s?0AA|[A-PR-UWYZ][A-HK-Y]?\d[\dA-HJKMNP-Y]?\s?\d[ABD-HJLNP-UW-Z]{2})\b/giu;

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const birth = new RegExp(
  `(?:\\b(?:d\\.?o\\.?b\\.?|born|date of birth)\\b[^\\d\\n]{0,15})?` +
    `(?:\\d{1,2}[\\s/.-](?:\\d{1,2}|${month})[\\s/.,-]{1,2}(?:19|20)?\\d{2}\\b)`,
  'giu',
);
const saysBirth = /\b(?:d\.?o\.?b\b|born|date of birth)/iu;
/** Two or three words that begin with capitals, with or without a form of address. */
const name = /\b(?:(?:Mrs?|Ms|Miss|Dr|Patient)\.?\s+)?\p{Lu}[\p{Ll}'’-]+(?:\s+\p{Lu}[\p{Ll}'’-]+){1,2}\b/gu;

/** A name with a day of birth close by. */
function namesWithBirth(text: string): string[] {
  return [...text.matchAll(birth)].flatMap(({ 0: day, index }) => {
    const around = text.slice(Math.max(0, index - 60), index + day.length + 20);
    const nearby = text.slice(Math.max(0, index - 60), index);
    const [named] = nearby.match(name) ?? [];
    return named !== undefined && saysBirth.test(around) ? [`${named} … ${day}`] : [];
  });
}

/** An address of e-mail, also of a team: whose it is nobody but its writer can say. */
const email = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/giu;

/** The digits of a telephone number of the United Kingdom: ten or eleven with the nought that leads them. */
const phone = /(?<![\d+])(?:\+44[\s().-]*(?:0[\s().-]*)?|0)[1-37-9](?:[\s().-]{0,2}\d){8,9}(?![\s().-]?\d)/gu;

/** Telephone numbers, and no NHS number that begins with a nought. */
function phoneNumbers(text: string): string[] {
  const numbers = nhsNumbers(text);
  return (text.match(phone) ?? []).filter((written) => !numbers.some((number) => number.includes(written)));
}

/** Everything in a text that may name a patient, the surest first. */
export function patientSigns(text: string): PatientSign[] {
  const signs = (kind: PatientSign['kind'], all: readonly string[]) =>
    all.map((each): PatientSign => ({ kind, text: each }));
  return [
    ...signs('NHS_NUMBER', nhsNumbers(text)),
    ...signs('NAME_AND_BIRTH', namesWithBirth(text)),
    ...signs('EMAIL', text.match(email) ?? []),
    ...signs('PHONE', phoneNumbers(text)),
    ...signs('POSTCODE', text.match(postcode) ?? []),
  ];
}

/** What is said of an NHS number, wherever somebody typed it. */
export function nhsNumberMessage(written: string): string {
  return `“${written}” is a valid NHS number. Take it out: nothing that is kept here may name a patient.`;
}

/**
 * Why words that are to be kept cannot be: the first NHS number in them. Null where they hold none. Of a postcode or a
 * name with a day of birth nobody can be sure: only the form asks about them, since there a reason can be given.
 */
export function nhsNumberFault(text: string): string | null {
  const [written] = nhsNumbers(text);
  return written === undefined ? null : nhsNumberMessage(written);
}
