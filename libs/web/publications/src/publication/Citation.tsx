import { CopyText } from '@monitor/web-ui';

/** How to cite a publication, with its permanent address. */
export function Citation({ citation, address }: { citation: string; address: string }) {
  const whole = new URL(address, location.origin).href;
  return (
    <>
      <h2 className="nhsuk-heading-m">How to cite it</h2>
      <p>{citation}</p>
      <CopyText text={citation} what="the citation" />
      <p>
        Its address for ever: <span className="monitor-quote">{whole}</span>
      </p>
      <CopyText text={whole} what="the address" />
    </>
  );
}
