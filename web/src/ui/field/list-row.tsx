import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { Icon } from './icon.tsx';
import styles from './parts.module.css';

export function List({ children }: { readonly children: ReactNode }): ReactNode {
  return <ul className={styles.list}>{children}</ul>;
}

interface ListRowProps {
  readonly title: string;
  readonly sub?: string;
  /** Below the words: its state, with picture and word. */
  readonly mark?: ReactNode;
  readonly href?: string;
  /** What belongs to the row but goes nowhere, such as its buttons. */
  readonly children?: ReactNode;
}

/** One line of a list; with `href` the whole line is the target. */
export function ListRow({ title, sub, mark, href, children }: ListRowProps): ReactNode {
  const text = (
    <span className={styles.rowText}>
      <strong>{title}</strong>
      {sub !== undefined && sub !== '' && <span className={styles.small}>{sub}</span>}
      {mark}
      {children}
    </span>
  );
  if (href === undefined)
    return (
      <li>
        <div className={styles.row}>{text}</div>
      </li>
    );
  return (
    <li>
      <Link href={href} className={styles.row ?? ''}>
        {text}
        <Icon name="next" />
      </Link>
    </li>
  );
}
