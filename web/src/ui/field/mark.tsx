import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';
import type { Tone } from './notice.tsx';
import styles from './parts.module.css';

interface MarkProps {
  readonly icon: IconName;
  readonly word: string;
  readonly tone?: Tone;
}

/** A state: picture and word, the colour only in addition. */
export function Mark({ icon, word, tone }: MarkProps): ReactNode {
  return (
    <span className={styles.mark} data-tone={tone}>
      <Icon name={icon} />
      {word}
    </span>
  );
}
