import type { Field, MissingMessage } from '../definition/field.js';
import { holds, valueIn, wordsFor } from '../definition/holds.js';
import type { Circumstances } from '../definition/holds.js';
import { questionFields, repeatedFields } from '../definition/places.js';
import type { Scope } from '../definition/places.js';
import { valueInWords } from '../text/value-in-words.js';

type Said = Pick<MissingMessage, 'code' | 'message'>;

/** Puts the answers of other fields, and of last quarter, into a message: `{status}`, `{status.before}`. */
function withAnswers(message: string, of: Circumstances, scope: Scope): string {
  const fields = [...repeatedFields(of.question), ...questionFields(of.question)];
  return message.replace(/\{([a-zA-Z]+)(\.before)?\}/g, (_, key: string, before: string | undefined) => {
    const field = fields.find((each) => each.key === key);
    const cells = before === undefined ? of.cells : (of.before?.cells ?? {});
    return field === undefined ? '' : `“${valueInWords(field, valueIn(of.question, cells, scope, key))}”`;
  });
}

function general(field: Field, label: string): Said {
  const name = `“${label}”`;
  switch (field.kind) {
    case 'COUNT':
      return { code: 'COUNT_MISSING', message: `${name} is empty. Give a whole number, or 0 if there are none.` };
    case 'CHOICE':
    case 'CHOICES':
    case 'YES_NO':
      return { code: 'FIELD_MISSING', message: `${name} has no answer. Choose one.` };
    case 'DAY':
      return { code: 'FIELD_MISSING', message: `${name} is empty. Give a day, month and year.` };
    case 'DAYS':
      return { code: 'FIELD_MISSING', message: `${name} is empty. Give a number of days.` };
    case 'PERCENT':
      return { code: 'FIELD_MISSING', message: `${name} is empty. Give a whole number up to 100.` };
    case 'LINK':
      return { code: 'FIELD_MISSING', message: `${name} is empty. Give the whole web address.` };
    case 'TEXT':
      return { code: 'FIELD_MISSING', message: `${name} is empty. Answer in a few words.` };
  }
}

/** What to say of a needed field that is empty. */
export function missingMessage(field: Field, of: Circumstances, scope: Scope): Said {
  const own = field.missing?.find(({ when }) => when === undefined || holds(when, of, scope));
  if (own === undefined) return general(field, wordsFor(field, of, scope).label);
  return { code: own.code, message: withAnswers(own.message, of, scope) };
}
