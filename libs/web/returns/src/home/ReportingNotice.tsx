import { partOf, ReportingNoticeDocument, useFetch } from '@monitor/web-graphql';
import { Fetched } from '@monitor/web-ui';
import { InsetText } from 'nhsuk-react-components';

/** That the organisation has closed, closes soon or is new, and which return is its last or first; else nothing. */
export function ReportingNotice({ code }: { code: string }) {
  const organisation = useFetch(ReportingNoticeDocument, { variables: { code } });
  return (
    <Fetched
      fetch={partOf(organisation, (answer) => answer.organisation.reportingNotice)}
      what="what is asked of you"
      lines={0}
    >
      {(notice) => (
        <InsetText>
          <p>{notice}</p>
        </InsetText>
      )}
    </Fetched>
  );
}
