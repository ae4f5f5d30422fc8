import { useEffect, useRef, type ReactNode } from 'react';
import { Link } from 'wouter';
import { fieldUiWords } from '../../words/field-ui.vi.ts';
import { Icon } from './icon.tsx';
import styles from './parts.module.css';

interface ScreenProps {
  readonly title: string;
  /** Where one came from; absent on the first screen. */
  readonly back?: string;
  /** At the right of the bar: one link or button. */
  readonly action?: ReactNode;
  /** Stays at the lower edge, where the thumb is. */
  readonly foot?: ReactNode | undefined;
  readonly children: ReactNode;
}

/** One screen of the field app: bar with title and way back, content, and what stays under the thumb. */
export function Screen({ title, back, action, foot, children }: ScreenProps): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = title;
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [title]);
  return (
    <div className={styles.screen}>
      <header className={styles.bar}>
        {back !== undefined && (
          <Link href={back} className={styles.barAction ?? ''} aria-label={fieldUiWords.back}>
            <Icon name="back" />
          </Link>
        )}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {action}
      </header>
      <main className={styles.main}>{children}</main>
      {foot !== undefined && foot !== null && (
        <div className={styles.foot} role="region" aria-label={fieldUiWords.foot}>
          {foot}
        </div>
      )}
    </div>
  );
}

interface BarLinkProps {
  readonly href: string;
  readonly label: string;
  readonly children: ReactNode;
}

/** A link at the right of the bar; its name is read aloud, its picture shown. */
export function BarLink({ href, label, children }: BarLinkProps): ReactNode {
  return (
    <Link href={href} className={styles.barAction ?? ''} aria-label={label}>
      {children}
    </Link>
  );
}
