import { longestViewName, longestViewNote } from '@monitor/domain';
import type { ViewWords } from '@monitor/domain';
import { TextArea, TextField } from '@monitor/web-ui';
import type { IssueForm } from '@monitor/web-ui';

/** What a view is called and what is said of it. */
export function ViewFields<Typed extends ViewWords>({ form }: { form: IssueForm<Typed> }) {
  const { typed, change, at } = form;
  return (
    <>
      <TextField
        {...at('name')}
        label="Name"
        value={typed.name}
        maximumLength={longestViewName}
        onChange={(name) => change((now) => ({ ...now, name }))}
      />
      <TextArea
        {...at('note')}
        label="Note (optional)"
        hint="What it shows you, or what to ask about it. It stands below the figure in a briefing pack. Name no patient."
        value={typed.note}
        maximumLength={longestViewNote}
        onChange={(note) => change((now) => ({ ...now, note }))}
      />
    </>
  );
}
