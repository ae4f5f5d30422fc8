import type { ReactNode } from 'react';
import type { LessonFigure } from '@ra-soat/domain/training/lessons/lesson.ts';
import { drawingWords, learnWords } from '../../words/capture-learn.vi.ts';
import styles from './learn.module.css';

/** Boxes with a word in each: `[x, y, width, tone]`, in a picture of 320 × 120. */
type Box = readonly [x: number, y: number, width: number, tone: 'plain' | 'good' | 'warn' | 'bad'];

const drawings: Readonly<Record<LessonFigure, readonly Box[]>> = {
  decision: [
    [4, 8, 150, 'plain'],
    [166, 8, 150, 'plain'],
    [4, 66, 98, 'bad'],
    [111, 66, 98, 'warn'],
    [218, 66, 98, 'good'],
  ],
  dependents: [
    [4, 8, 312, 'plain'],
    [4, 66, 150, 'good'],
    [166, 66, 150, 'bad'],
  ],
  house: [
    [4, 8, 98, 'plain'],
    [111, 8, 98, 'plain'],
    [218, 8, 98, 'plain'],
    [4, 66, 150, 'good'],
    [166, 66, 150, 'bad'],
  ],
  steps: [
    [4, 8, 98, 'plain'],
    [111, 8, 98, 'plain'],
    [218, 8, 98, 'plain'],
    [58, 66, 98, 'warn'],
    [164, 66, 98, 'good'],
  ],
  half: [
    [4, 8, 150, 'good'],
    [166, 8, 150, 'bad'],
    [4, 66, 150, 'good'],
    [166, 66, 150, 'bad'],
  ],
  calendar: [
    [4, 8, 98, 'plain'],
    [111, 8, 98, 'warn'],
    [218, 8, 98, 'warn'],
    [58, 66, 98, 'warn'],
    [164, 66, 98, 'good'],
  ],
  door: [
    [4, 8, 98, 'plain'],
    [111, 8, 98, 'plain'],
    [218, 8, 98, 'good'],
  ],
  outbox: [
    [4, 8, 98, 'plain'],
    [111, 8, 98, 'warn'],
    [218, 8, 98, 'good'],
  ],
};

/** The matter of a part at one glance; everything in it is also said in its lines. */
export function LessonDrawing({ name }: { readonly name: LessonFigure }): ReactNode {
  const boxes = drawings[name];
  const height = boxes.some(([, y]) => y > 10) ? 116 : 58;
  const words = drawingWords[name];
  return (
    <svg
      className={styles.drawing}
      viewBox={`0 0 320 ${height}`}
      role="img"
      aria-label={learnWords.drawing(words.join('; '))}
    >
      {boxes.map(([x, y, width, tone], index) => (
        <g key={`${x}/${y}`}>
          <rect x={x} y={y} width={width} height={44} rx={6} data-tone={tone} />
          <text x={x + width / 2} y={y + 27} textAnchor="middle">
            {words[index]}
          </text>
        </g>
      ))}
    </svg>
  );
}
