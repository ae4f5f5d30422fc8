import type { ReactNode } from 'react';
import styles from './parts.module.css';

/** Names and what they are, one below the other. */
export function Facts({ children }: { readonly children: ReactNode }): ReactNode {
  return <dl className={styles.facts}>{children}</dl>;
}

export function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactNode {
  return (
    <div className={styles.fact}>
      <dt className={styles.small}>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
