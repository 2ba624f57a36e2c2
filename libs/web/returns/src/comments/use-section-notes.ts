import type { FormEdition } from '@monitor/domain';
import { colleaguesInWords } from '../presence/colleagues-in-words.js';
import { openBySection } from './threads-about.js';
import { useTogether } from './together-context.js';

/** What is said of a section beside its name: “2 open comments, Sam Lee (Approver) is in it now”. By the sections' keys. */
export function useSectionNotes(edition: FormEdition): (section: string) => string[] {
  const { threads, others } = useTogether();
  const open = openBySection(threads ?? [], edition);
  return (section) => {
    const present = others.filter((other) => other.section === section);
    const count = open.get(section) ?? 0;
    return [
      ...(count === 0 ? [] : [`${count} open ${count === 1 ? 'comment' : 'comments'}`]),
      ...(present.length === 0
        ? []
        : [`${colleaguesInWords(present)} ${present.length === 1 ? 'is' : 'are'} in it now`]),
    ];
  };
}
