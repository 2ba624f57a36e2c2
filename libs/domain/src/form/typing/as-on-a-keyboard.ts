/** Signs that come along when something is copied, and that nobody sees: marks of direction, joiners, a byte order mark. */
const unseen = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
/** Wide digits and signs, as keyboards for Chinese and Japanese write them: “１，２３４％”. */
const wide = /[\uff0c-\uff19\uff05\uff0d]/g;
const fromWide = 0xfee0;

/** A number or a date with the signs of an ordinary keyboard; superscripts and fractions are not touched. */
export function asOnAKeyboard(text: string): string {
  return text
    .replace(unseen, '')
    .replace(/\u3000/g, ' ')
    .replace(wide, (sign) => String.fromCharCode(sign.charCodeAt(0) - fromWide));
}
