import { AcceptReturnDocument } from '@monitor/web-graphql';
import { DecisionPage } from './DecisionPage.js';

/** What came in: the regional lead accepts a signed return, so that it counts, or sends it back. */
export function ReviewPage() {
  return (
    <DecisionPage
      title="Review the return"
      legend="Do you accept this return?"
      agree={{ label: 'Accept it', hint: 'It counts in the comparisons at once.' }}
      sendBackHint="The organisation can change it and submit it again. What is typed stays."
      permission="ACCEPT"
      mutation={AcceptReturnDocument}
      payloadOf={({ acceptReturn }) => acceptReturn}
    />
  );
}
