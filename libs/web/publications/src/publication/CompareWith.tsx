import { OtherPublicationsDocument, useFetch } from '@monitor/web-graphql';
import { Fetched, TextLink } from '@monitor/web-ui';
import { differencePath } from '../kit/publication-paths.js';
import { momentWords, publicationName } from '../kit/publication-words.js';

/** Publications before this one, from which its figures can differ. */
export function CompareWith({ number }: { number: number }) {
  return (
    <Fetched fetch={useFetch(OtherPublicationsDocument)} what="earlier publications" lines={2}>
      {({ publications }) => {
        const earlier = (publications?.nodes ?? []).filter((other) => other.number < number);
        if (earlier.length === 0) return null;
        return (
          <>
            <h2 className="nhsuk-heading-m">What changed since</h2>
            <ul className="nhsuk-list nhsuk-list--bullet">
              {earlier.slice(0, 8).map((other) => (
                <li key={other.number}>
                  <TextLink to={differencePath(number, other.number)} about={`until publication ${String(number)}`}>
                    {publicationName(other)}
                  </TextLink>
                  , {other.kindLabel.toLowerCase()}, {momentWords(other.publishedAt)}
                </li>
              ))}
            </ul>
          </>
        );
      }}
    </Fetched>
  );
}
