import { viewPlace, viewWordsIssues } from '@monitor/domain';
import type { ViewWords } from '@monitor/domain';
import { SaveViewDocument } from '@monitor/web-graphql';
import type { ActingAssignment } from '@monitor/web-graphql';
import { Checkbox, ErrorSummary, IssueFormBody, TextLink, useIssueForm } from '@monitor/web-ui';
import { useState } from 'react';
import { useLocation } from 'react-router';
import { useChangeViews } from './use-change-views.js';
import { ViewFields } from './ViewFields.js';
import { viewsPath } from './view-paths.js';
import { quarterInWords, sharedWith } from './view-words.js';

interface TypedView extends ViewWords {
  isShared: boolean;
}

interface SaveViewFormProps {
  acting: ActingAssignment;
}

interface ViewFormProps extends SaveViewFormProps {
  address: string;
  onSaved: (name: string) => void;
}

const empty: TypedView = { name: '', note: '', isShared: false };

function ViewForm({ acting, address, onSaved }: ViewFormProps) {
  const { change, failure } = useChangeViews();
  const form = useIssueForm<TypedView>({
    begin: empty,
    check: viewWordsIssues,
    linkTo: (field) => ({ cell: `save-view-${field}` }),
    send: async ({ name, note, isShared }) => {
      const input = { address, name, note, isShared };
      if (!(await change(SaveViewDocument, { input }, 'saveView'))) return null;
      onSaved(name);
      return [];
    },
  });
  return (
    <>
      <ErrorSummary {...form.summary} />
      <IssueFormBody form={form} button="Save" sending="Saving" failure={failure}>
        <p>{quarterInWords(viewPlace(address))}</p>
        <ViewFields form={form} />
        <Checkbox
          id="save-view-shared"
          label={`Let others see it who act as ${sharedWith(acting)}`}
          isChecked={form.typed.isShared}
          onChange={(isShared) => form.change({ isShared })}
        />
      </IssueFormBody>
    </>
  );
}

/** A name and a note for the page as it stands, and who may see it. What is typed stays while something else is chosen. */
export function SaveViewForm({ acting }: SaveViewFormProps) {
  const { pathname, search } = useLocation();
  const address = `${pathname}${search}`;
  const [saved, setSaved] = useState<{ name: string; address: string } | null>(null);
  return (
    <>
      <p role="status">
        {saved?.address === address && (
          <>
            Saved as “{saved.name}”. <TextLink to={viewsPath}>See your saved views</TextLink>
          </>
        )}
      </p>
      {saved?.address !== address && (
        <ViewForm
          key={saved?.address ?? ''}
          acting={acting}
          address={address}
          onSaved={(name) => setSaved({ name, address })}
        />
      )}
    </>
  );
}
