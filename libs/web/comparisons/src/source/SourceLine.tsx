import { TextLink } from '@monitor/web-ui';

/** Where figures come from, how far they go, and where their making is explained. */
export function SourceLine({ sentences }: { sentences: readonly string[] }) {
  return (
    <>
      Source: {sentences.join(' ')} <TextLink to="/how-figures-are-made">How figures are made</TextLink>
    </>
  );
}
