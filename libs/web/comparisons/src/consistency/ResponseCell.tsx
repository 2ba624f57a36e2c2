import type { Response } from './to-heat-rows.js';

/** How many returns an area's figures rest on; a low response is said in words. */
export function ResponseCell({ response }: { response: Response }) {
  return (
    <>
      {response.text}
      {response.isLow && <strong className="monitor-low-response">Low response</strong>}
    </>
  );
}
