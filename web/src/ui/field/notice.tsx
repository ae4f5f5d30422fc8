import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';
import styles from './parts.module.css';

export type Tone = 'main' | 'good' | 'warn' | 'bad';

const pictures: Readonly<Record<Tone, IconName>> = { main: 'circle', good: 'done', warn: 'wait', bad: 'stop' };

interface NoticeProps {
  readonly tone?: Tone;
  readonly title: string;
  readonly children?: ReactNode;
  /** Read aloud when it appears; a fault always is. */
  readonly said?: boolean;
}

/** A few words in a frame: what it is about, what it means, what one can do. */
export function Notice({ tone = 'main', title, children, said = false }: NoticeProps): ReactNode {
  const role = tone === 'bad' ? 'alert' : said ? 'status' : undefined;
  return (
    <div className={styles.notice} data-tone={tone} role={role}>
      <Icon name={pictures[tone]} />
      <div className={styles.noticeText}>
        <strong>{title}</strong>
        {children}
      </div>
    </div>
  );
}

export function Card({ children }: { readonly children: ReactNode }): ReactNode {
  return <section className={styles.card}>{children}</section>;
}

/** Less important words. */
export function Small({ children }: { readonly children: ReactNode }): ReactNode {
  return <p className={styles.small}>{children}</p>;
}
