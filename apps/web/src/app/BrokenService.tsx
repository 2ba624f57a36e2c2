import { BrokenPage, Layout } from '@monitor/web-ui';

/** The last resort: what is around the pages broke itself, so there is no navigation to offer. */
export function BrokenService({ failure }: { failure: unknown }) {
  return (
    <Layout navigation={[]} account={null} isDemonstration={false}>
      <BrokenPage failure={failure} />
    </Layout>
  );
}
