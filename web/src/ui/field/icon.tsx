import type { ReactNode } from 'react';
import styles from './parts.module.css';

/** Line drawings in a box of 24: shape says what colour alone must not. */
const drawings = {
  back: 'M15 5l-7 7 7 7',
  next: 'M9 5l7 7-7 7',
  done: 'M4 13l5 5L20 6',
  circle: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16z',
  pen: 'M4 20l1-5L16 4l4 4L9 19z',
  up: 'M12 20V5M5 11l7-7 7 7',
  turning: 'M20 12a8 8 0 1 1-3-6M20 3v5h-5',
  wait: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM12 8v5l3 2',
  stop: 'M12 3l10 18H2zM12 10v5M12 17.5v.5',
  returned: 'M9 5L4 10l5 5M4 10h10a6 6 0 0 1 0 12h-3',
  phone: 'M8 2h8a1 1 0 0 1 1 1v18a1 1 0 0 1-1 1H8a1 1 0 0 1-1-1V3a1 1 0 0 1 1-1zM11 19h2',
  call: 'M5 3h4l2 5-3 2a12 12 0 0 0 6 6l2-3 5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 3 5a2 2 0 0 1 2-2z',
  door: 'M6 21V3h10v18M3 21h18M13 12v1',
  camera: 'M4 7h4l2-3h4l2 3h4v13H4zM12 10a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7z',
  people: 'M9 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM2 21a7 7 0 0 1 14 0M17 4a4 4 0 0 1 0 7M18 14a7 7 0 0 1 4 7',
  mail: 'M3 5h18v14H3zM3 6l9 7 9-7',
  plus: 'M12 4v16M4 12h16',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5L21 21',
  lock: 'M6 11h12v10H6zM8 11V8a4 4 0 0 1 8 0v3',
  book: 'M12 6C9 4 6 4 3 5v14c3-1 6-1 9 1 3-2 6-2 9-1V5c-3-1-6-1-9 1zM12 6v14',
  save: 'M12 4v11M6 10l6 6 6-6M4 20h16',
  place: 'M12 2a7 7 0 0 1 7 7c0 5-7 13-7 13S5 14 5 9a7 7 0 0 1 7-7zM12 7v4',
  letters: 'M3 19L8 6l5 13M5 15h6M14 19l3.500-9 3.500 9M15.500 16h4',
} as const;

export type IconName = keyof typeof drawings;

export function Icon({ name }: { readonly name: IconName }): ReactNode {
  return (
    <svg
      className={styles.icon}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={drawings[name]} />
    </svg>
  );
}
