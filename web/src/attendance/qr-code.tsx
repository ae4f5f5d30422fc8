import type { ReactNode } from 'react';
import styles from './board.module.css';

interface QrCodeProps {
  /** Of ones (dark) and zeros. */
  readonly rows: readonly string[];
  readonly label: string;
}

const QUIET = 4;

/** A QR code as a picture that stays sharp on a projector. */
export function QrCode({ rows, label }: QrCodeProps): ReactNode {
  const size = rows.length + 2 * QUIET;
  const path = rows.flatMap((row, y) =>
    Array.from(row, (dark, x) => (dark === '1' ? `M${x + QUIET} ${y + QUIET}h1v1h-1z` : '')),
  );
  return (
    <svg
      className={styles['qr']}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path d={path.join('')} fill="#000" />
    </svg>
  );
}
