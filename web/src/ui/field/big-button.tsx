import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { Icon, type IconName } from './icon.tsx';
import styles from './parts.module.css';

interface Looks {
  readonly kind?: 'main' | 'plain' | 'danger';
  readonly icon?: IconName;
  readonly children: ReactNode;
}

interface BigButtonProps extends Looks {
  readonly onPress: () => void;
  /** While it works it stays where it is, can be read, and does nothing. */
  readonly busy?: boolean;
  readonly submit?: boolean;
}

export function BigButton({
  kind = 'plain',
  icon,
  children,
  onPress,
  busy = false,
  submit,
}: BigButtonProps): ReactNode {
  return (
    <button
      className={styles.button}
      data-kind={kind}
      type={submit ? 'submit' : 'button'}
      aria-disabled={busy}
      onClick={(event) => {
        event.preventDefault();
        if (!busy) onPress();
      }}
    >
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </button>
  );
}

/** Looks like a button, goes to another screen. */
export function BigLink({ kind = 'plain', icon, children, href }: Looks & { readonly href: string }): ReactNode {
  return (
    <Link href={href} className={styles.button ?? ''} data-kind={kind}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </Link>
  );
}
