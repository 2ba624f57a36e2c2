import type { ReactNode } from 'react';
import { Link } from 'react-router';

interface ButtonLinkProps {
  to: string;
  children: ReactNode;
  secondary?: boolean;
}

/** A link that looks like a button because it begins or continues something. */
export function ButtonLink({ to, children, secondary = false }: ButtonLinkProps) {
  return (
    <Link to={to} className={`nhsuk-button${secondary ? ' nhsuk-button--secondary' : ''}`} draggable={false}>
      {children}
    </Link>
  );
}
