import type { ReorganisationAnswer } from '../reorganisation-answer.js';
import type { TypedReorganisation } from './typed-reorganisation.js';

/** Bodies whose names need not be asked for. */
export type KnownNames = readonly { code: string; name: string; isNew: boolean }[];

/** Whether two codes are the same, in whatever case they are typed. */
export function sameCode(one: string, other: string): boolean {
  return one.trim() !== '' && one.trim().toUpperCase() === other.trim().toUpperCase();
}

/** The draft's new bodies as they are typed, and the bodies it named when it was opened. */
export function knownNames({ newBodies }: TypedReorganisation, bodies: ReorganisationAnswer['bodies']): KnownNames {
  const news = newBodies
    .filter(({ code, name }) => code.trim() !== '' && name.trim() !== '')
    .map(({ code, name }) => ({ code: code.trim().toUpperCase(), name: name.trim(), isNew: true }));
  const others = bodies.filter(({ code }) => !news.some((body) => body.code === code));
  return [...news, ...others.map(({ code, name }) => ({ code, name, isNew: false }))];
}
