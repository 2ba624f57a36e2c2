import type { MachineClientPartsFragment } from '@monitor/web-graphql';

/** A kind of what a program may pull. */
export type Scope = MachineClientPartsFragment['scopes'][number];

const words: Record<Scope, { label: string; meaning: string }> = {
  FIGURES: {
    label: 'Figures',
    meaning: 'Comparisons of areas and published figures about people, provisional ones too.',
  },
  STATUSES: { label: 'Statuses', meaning: 'The status that each organisation gave each action.' },
  RETURNS: { label: 'Returns', meaning: 'Where each return stands, and since when; never what it says.' },
  ORGANISATIONS: { label: 'Organisations', meaning: 'Organisations with their past, and reorganisations.' },
  OWN_RETURNS: { label: 'Own returns', meaning: 'The returns of one organisation, to read and to fill in.' },
};

/** Every kind, in the order in which they are offered. */
export const scopes = Object.keys(words) as Scope[];

/** What a kind is called. */
export function scopeLabel(scope: Scope): string {
  return words[scope].label;
}

/** What a kind lets a program pull, in a sentence. */
export function scopeMeaning(scope: Scope): string {
  return words[scope].meaning;
}
