import { receiptInWords } from '@monitor/domain';
import { TextLink } from '@monitor/web-ui';
import { InsetText } from 'nhsuk-react-components';
import { useReturn } from '../return/return-context.js';
import { useHelperAtWork } from './receipt-context.js';

/** For whom a helper types, and from what: on every page of the return. */
export function TypingFor() {
  const { organisation } = useReturn().head;
  const receipt = useHelperAtWork()?.receipt ?? null;
  if (receipt === null) return null;
  return (
    <InsetText>
      <p>
        You are typing for {organisation.name}, from {receiptInWords(receipt)}. To type from something else, open the
        return again from your <TextLink to="/home">home page</TextLink>.
      </p>
    </InsetText>
  );
}
