import { useQuery } from '@apollo/client/react';
import { ReportingNoticeDocument } from '@monitor/web-graphql';
import { InsetText } from 'nhsuk-react-components';

/** That the organisation has closed, closes soon or is new, and which return is its last or first; else nothing. */
export function ReportingNotice({ code }: { code: string }) {
  const { data } = useQuery(ReportingNoticeDocument, { variables: { code } });
  const notice = data?.organisation.reportingNotice ?? null;
  if (notice === null) return null;
  return (
    <InsetText>
      <p>{notice}</p>
    </InsetText>
  );
}
