import type { FormEdition } from '@monitor/domain';
import { FormEditionDocument, partOf, useCan, useFetch } from '@monitor/web-graphql';
import type { FormEditionPartsFragment } from '@monitor/web-graphql';
import { Fetched, NotFound, Permitted } from '@monitor/web-ui';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';

/** Where the list of editions is. */
export const editionsPath = '/national/form';

/** An edition as the API answers it, and what it asks. */
export interface ShownEdition {
  record: FormEditionPartsFragment;
  definition: FormEdition;
}

/** A page for administrators; for others, why it is not for them. */
export function AdministratorsOnly({ children }: { children: ReactNode }) {
  const can = useCan();
  return (
    <Permitted may={can('form:administer')} otherwise="Only administrators write editions of the form.">
      {children}
    </Permitted>
  );
}

function Fetching({ version, children }: { version: number; children: (shown: ShownEdition) => ReactNode }) {
  const fetch = partOf(
    useFetch(FormEditionDocument, { variables: { version } }),
    ({ formEdition }) => formEdition ?? undefined,
  );
  return (
    <Fetched
      fetch={fetch}
      what="the edition"
      lines={8}
      isPage
      empty={<NotFound title="There is no edition of that number" />}
    >
      {(record) => children({ record, definition: JSON.parse(record.definition) as FormEdition })}
    </Fetched>
  );
}

/** The edition that the address names, for administrators. */
export function EditionGate({ children }: { children: (shown: ShownEdition) => ReactNode }) {
  const version = Number(useParams()['version']);
  if (!Number.isInteger(version)) return <NotFound title="There is no edition of that number" />;
  return (
    <AdministratorsOnly>
      <Fetching version={version}>{children}</Fetching>
    </AdministratorsOnly>
  );
}
