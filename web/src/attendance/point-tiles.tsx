import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { attendanceWords as words, pointStateWords } from '../words/attendance.vi.ts';
import styles from './board.module.css';
import type { Board, BoardPoint } from './use-board.ts';

interface PointTilesProps {
  readonly points: readonly BoardPoint[];
  readonly of: Pick<Board, 'campaignId' | 'sessionId'>;
}

/** Every point as a tile: name, who came, and its state in words and colour. */
export function PointTiles({ points, of }: PointTilesProps): ReactNode {
  return (
    <ul className={styles['tiles']}>
      {points.map((point) => (
        <li key={point.pointId}>
          <Tile point={point} of={of} />
        </li>
      ))}
    </ul>
  );
}

function Tile({ point, of }: { readonly point: BoardPoint; readonly of: PointTilesProps['of'] }): ReactNode {
  const { pointId, name, expected, present, late, questions, delayed, state } = point;
  const params = { campaignId: of.campaignId, sessionId: of.sessionId, pointId };
  return (
    <Link
      to="/training/$campaignId/sessions/$sessionId/points/$pointId"
      params={params}
      className={`${styles['tile']} ${styles[state]}`}
      title={name}
      data-state={state}
    >
      <span className={styles['name']}>{name}</span>
      <span className={styles['line']}>
        <span>{words.ofExpected(present + late, expected)}</span>
        <span>{pointStateWords[state]}</span>
      </span>
      {questions > 0 && <span className={styles['line']}>{words.openQuestions(questions)}</span>}
      {delayed > 0 && <span className={styles['line']}>{words.delayed(delayed)}</span>}
    </Link>
  );
}
