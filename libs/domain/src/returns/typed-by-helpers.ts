import { formatDay } from '../quarter/day.js';

/** How what a helper types reached them. */
export const receiptSources = ['PAPER', 'PHONE', 'EMAIL'] as const;
export type ReceiptSource = (typeof receiptSources)[number];

/** From what a helper types: how it reached them, and on which day (ISO 8601). */
export interface Receipt {
  source: ReceiptSource;
  receivedOn: string;
}

const labels: Record<ReceiptSource, string> = { PAPER: 'Paper', PHONE: 'A phone call', EMAIL: 'An e-mail' };

const meanings: Record<ReceiptSource, string> = {
  PAPER: 'The organisation wrote it on paper, which came by post or by hand.',
  PHONE: 'Somebody of the organisation said it on the telephone.',
  EMAIL: 'The organisation wrote it in an e-mail or in a file that came with one.',
};

const phrases: Record<ReceiptSource, string> = {
  PAPER: 'paper received on',
  PHONE: 'a phone call on',
  EMAIL: 'an e-mail of',
};

/** What a source is called in a list of choices. */
export function receiptLabel(source: ReceiptSource): string {
  return labels[source];
}

/** What a source means, in one sentence. */
export function receiptMeaning(source: ReceiptSource): string {
  return meanings[source];
}

/** A receipt within a sentence, for example "paper received on 3 October 2026". */
export function receiptInWords({ source, receivedOn }: Receipt): string {
  return `${phrases[source]} ${formatDay(receivedOn)}`;
}

/** Answers that one helper typed from one receipt. */
export interface HelperTyping extends Receipt {
  typedBy: string;
  typedByName: string;
  /** How many answers. */
  answers: number;
  /** Who said for the organisation that they are what it wrote; null while one of them is not confirmed. */
  confirmedByName: string | null;
}

/** An answer as far as it matters who typed it: `receipt` is null where the organisation did so itself. */
export interface TypedAnswerOrigin {
  typedBy: string;
  typedByName: string;
  receipt: Receipt | null;
  confirmedByName: string | null;
}

/** What helpers typed of a return, by helper and receipt, the earliest receipt first. */
export function helperTypings(answers: readonly TypedAnswerOrigin[]): HelperTyping[] {
  const typings = new Map<string, HelperTyping>();
  for (const { typedBy, typedByName, receipt, confirmedByName } of answers) {
    if (receipt === null) continue;
    const key = `${typedBy} ${receipt.source} ${receipt.receivedOn}`;
    const before = typings.get(key);
    const isConfirmed = before === undefined || before.confirmedByName !== null;
    typings.set(key, {
      ...receipt,
      typedBy,
      typedByName: before?.typedByName ?? typedByName,
      answers: (before?.answers ?? 0) + 1,
      confirmedByName: isConfirmed ? confirmedByName : null,
    });
  }
  const sortKey = ({ receivedOn, typedByName }: HelperTyping) => `${receivedOn} ${typedByName}`;
  return [...typings.values()].sort((a, b) => sortKey(a).localeCompare(sortKey(b)));
}

/** What a helper typed, in one sentence: "31 answers were typed by Sam (helper) from paper received on 3 October 2026." */
export function typingInWords(typing: Pick<HelperTyping, 'typedByName' | 'answers' | keyof Receipt>): string {
  const { typedByName, answers } = typing;
  const were = answers === 1 ? 'One answer was' : `${answers} answers were`;
  const who = typedByName.toLowerCase().includes('helper') ? typedByName : `${typedByName} (helper)`;
  return `${were} typed by ${who} from ${receiptInWords(typing)}.`;
}

/** Whether a return holds what helpers typed, and nothing that the organisation typed itself. */
export function isTypedByHelpersAlone(answers: readonly Pick<TypedAnswerOrigin, 'receipt'>[]): boolean {
  return answers.length > 0 && answers.every(({ receipt }) => receipt !== null);
}
