import type { ComponentPropsWithRef } from 'react';
import { useIsInDocument } from './in-document.js';

interface HeadingProps extends ComponentPropsWithRef<'h2'> {
  /** Its level on a page; in a document, where each page is a part with a heading of its own, it is one lower. */
  level: 2 | 3;
}

/** A heading of a part of a page, which stays in order where the page stands in a document. */
export function Heading({ level, children, ...rest }: HeadingProps) {
  const Tag = `h${useIsInDocument() ? level + 1 : level}` as 'h2' | 'h3' | 'h4';
  return <Tag {...rest}>{children}</Tag>;
}
