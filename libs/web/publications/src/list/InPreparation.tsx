import { PublicationsInPreparationDocument, useCan, useFetch } from '@monitor/web-graphql';
import type { PublicationHeadFragment } from '@monitor/web-graphql';
import { ButtonLink, Fetched, TextLink } from '@monitor/web-ui';
import { newPublicationPath, publicationPath } from '../kit/publication-paths.js';
import { PublicationTag } from '../kit/PublicationTag.js';
import { publicationName, standingWords } from '../kit/publication-words.js';

function OnItsWay({ head }: { head: PublicationHeadFragment }) {
  return (
    <li>
      <p>
        <TextLink to={publicationPath(head.number)}>{publicationName(head)}</TextLink>, {head.kindLabel.toLowerCase()}{' '}
        <PublicationTag {...head} />
      </p>
      <p>{standingWords(head)}</p>
    </li>
  );
}

function Preparing({ heads }: { heads: readonly PublicationHeadFragment[] }) {
  const mayPrepare = useCan()('publication:prepare');
  const [first] = heads;
  if (first === undefined) {
    return (
      <>
        <p>Nothing is in preparation.</p>
        {mayPrepare && <ButtonLink to={newPublicationPath}>Prepare a publication</ButtonLink>}
      </>
    );
  }
  return (
    <>
      <ul className="nhsuk-list">
        {heads.map((head) => (
          <OnItsWay key={head.number} head={head} />
        ))}
      </ul>
      <p>
        One is prepared at a time, because two would not know what they tell together. Another can be begun once
        publication {first.number} is out or discarded.
      </p>
    </>
  );
}

/** What is on its way, for those who release figures. */
export function InPreparation() {
  const fetch = useFetch(PublicationsInPreparationDocument, { fetchPolicy: 'network-only' });
  return (
    <section aria-labelledby="in-preparation">
      <h2 className="nhsuk-heading-m" id="in-preparation">
        In preparation
      </h2>
      <Fetched fetch={fetch} what="what is in preparation" lines={2}>
        {({ publications }) => <Preparing heads={publications?.nodes ?? []} />}
      </Fetched>
    </section>
  );
}
