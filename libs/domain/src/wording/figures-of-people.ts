/** A number in digits, with thousands separated or not, or as a share; a year is none. */
const digits = String.raw`(?!(?:19|20)\d\d\b(?![,%]))\d{1,3}(?:,?\d{3})*(?:\.\d+)?(?:\s?%|\s+per\s?cent)?`;
const inWords = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundreds|dozens';
/** What may stand between a number and what is counted. */
const between = String.raw`(?:\s+of(?:\s+(?:the|our|these|those|all|its|their))?)?`;
/** One word more, such as “older”; none that begins something else, such as a length of time or a preposition. */
const described = String.raw`(?:\s+(?!(?:minutes?|hours?|days?|weeks?|months?|quarters?|years?|for|to|with|by|that|which|who|where|and|or|in|on|at|from|than)\b)[\p{L}’'-]+)?`;
const counted =
  'people|patients|persons|residents|citizens|carers|children|adults|women|men|families|households|service\\s+users';
const figure = new RegExp(
  String.raw`(?<![\p{L}\d.,-])(?:${digits}|${inWords})${between}${described}\s+(?:${counted})(?!\p{L})`,
  'iu',
);

/**
 * The first number of people in a text, as it was written; null where none is seen. It sees a number with what is counted
 * after it, and nothing that only its writer can know to be one.
 * @example figureOfPeople('We could not reach 12 older patients.') // "12 older patients"
 */
export function figureOfPeople(text: string): string | null {
  return figure.exec(text)?.[0] ?? null;
}
