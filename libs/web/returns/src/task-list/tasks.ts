import { issuesOfSection, progressLabel, requiredSections, sectionProgress, stratifiers } from '@monitor/domain';
import type { ReturnSection, SectionProgress } from '@monitor/domain';
import type { Draft } from '../draft/draft-context.js';
import { domainPath, tablePath } from '../return/paths.js';
import type { ReturnPlace } from '../return/paths.js';

/** One line of the task list. */
export interface SectionTask {
  section: ReturnSection;
  to: string;
  progress: SectionProgress;
  label: string;
  hint: string;
}

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

function hintOf(section: ReturnSection, open: number): string {
  const size =
    section.kind === 'DOMAIN'
      ? plural(section.actionCodes.length, 'action', 'actions')
      : 'by deprivation, age, sex and ethnicity';
  return open === 0 ? size : `${size}, ${plural(open, 'thing', 'things')} to do`;
}

/** Where a section begins: for a metric, the first table that needs something. */
function beginning(section: ReturnSection, place: ReturnPlace, open: readonly string[]): string {
  if (section.kind === 'DOMAIN') return domainPath(place, section.key);
  const first = stratifiers.find((stratifier) => open.some((cell) => cell.startsWith(`${section.key}.${stratifier}.`)));
  return tablePath(place, section.key, first ?? stratifiers[0]);
}

/** What there is to fill in, with how far each section is. */
export function sectionTasks({ content, issues, rules }: Draft, place: ReturnPlace): SectionTask[] {
  return requiredSections(rules.organisationType, rules.catalogue).map((section) => {
    const progress = sectionProgress(content, issues, section);
    const open = issuesOfSection(issues, section).filter(({ severity }) => severity === 'ERROR');
    return {
      section,
      to: beginning(
        section,
        place,
        open.map(({ cell }) => cell),
      ),
      progress,
      label: progressLabel(progress),
      hint: hintOf(section, open.length),
    };
  });
}
