import { useShelf } from '@monitor/web-graphql';
import { KeptTypingContext } from '@monitor/web-ui';
import type { ReactNode } from 'react';

/** Lets every form below keep what is typed on the shelf of whoever is signed in. */
export function KeptForms({ children }: { children: ReactNode }) {
  const { open } = useShelf();
  return <KeptTypingContext value={open?.shelf ?? null}>{children}</KeptTypingContext>;
}
