import { TextLink } from '@monitor/web-ui';
import { asOfWords } from '../publication/publication-words.js';
import { figureAddress } from './figure-address.js';
import type { FigureKey } from './figure-address.js';

interface FigureLinkProps {
  /** The publication of which the figure is; null where there is none, and nothing to lead to. */
  asOf: number | null;
  figure: FigureKey;
  /** What the figure is of, for example "London, April to June 2026". */
  about: string;
}

/** Leads to where a figure comes from. */
export function FigureLink({ asOf, figure, about }: FigureLinkProps) {
  if (asOf === null) return asOfWords(asOf);
  return (
    <TextLink to={figureAddress(figure)} about={`where the figure for ${about} comes from`}>
      {asOfWords(asOf)}
    </TextLink>
  );
}
