import type { ReorganisationIssue } from '@monitor/domain';
import type { ReorganisationContentInput } from '@monitor/web-graphql';
import { useIssueForm } from '@monitor/web-ui';
import type { IssueForm } from '@monitor/web-ui';
import { cellOf } from './cell-of.js';
import { toContentInput, unsendable } from './to-content-input.js';
import { emptyEntries } from './typed-reorganisation.js';
import type { ListName, TypedReorganisation } from './typed-reorganisation.js';

/** What is known about a form before anything is typed. */
export interface Begun {
  typed: TypedReorganisation;
  /** What must be mended in what was kept before; shown at once. */
  issues: readonly ReorganisationIssue[];
}

/** Hands on what is typed; answers what the service wants mended. */
export type SendReorganisation = (content: ReorganisationContentInput) => Promise<readonly ReorganisationIssue[]>;

/** A form of a reorganisation in work. */
export interface ReorganisationFormState extends IssueForm<TypedReorganisation> {
  changeEntry: <List extends ListName>(
    list: List,
    index: number,
    patch: Partial<TypedReorganisation[List][number]>,
  ) => void;
  add: (list: ListName) => void;
  remove: (list: ListName, index: number) => void;
}

function errorsAmong(issues: readonly ReorganisationIssue[]): ReorganisationIssue[] {
  return issues.filter(({ severity }) => severity === 'ERROR');
}

/** Keeps a form of a reorganisation. */
export function useReorganisationForm(begun: Begun, send: SendReorganisation): ReorganisationFormState {
  const form = useIssueForm({
    begin: begun.typed,
    issues: errorsAmong(begun.issues),
    linkTo: (field) => ({ cell: cellOf(field) }),
    check: unsendable,
    send: async (typed) => errorsAmong(await send(toContentInput(typed))),
  });
  return {
    ...form,
    changeEntry: (list, index, patch) =>
      form.change((now) => ({
        ...now,
        [list]: now[list].map((entry, place) => (place === index ? { ...entry, ...patch } : entry)),
      })),
    add: (list) =>
      form.change((now) => {
        const key = Math.max(-1, ...now[list].map((entry) => entry.key)) + 1;
        return { ...now, [list]: [...now[list], { ...emptyEntries[list], key }] };
      }),
    remove: (list, index) => {
      // The entries after it move up: what the service said of one of them no longer stands at its place.
      form.forget((field) => field.startsWith(`${list}.`));
      form.change((now) => ({ ...now, [list]: now[list].filter((_, place) => place !== index) }));
    },
  };
}
