import { useEffect, useState } from 'react';
import { z } from 'zod';
import { takenSeconds } from '@ra-soat/domain/training/quiz-clock.ts';

const kept = z.object({ startedAt: z.number(), answers: z.record(z.string(), z.array(z.string())) });

type Kept = z.output<typeof kept>;

/** Now by the browser's clock. */
const now = () => performance.timeOrigin + performance.now();

const nameOf = (paperId: string) => `ra-soat quiz ${paperId}`;

/** What stands in this browser of a paper: begun at its first opening. */
function openedPaper(paperId: string): Kept {
  const read = kept.safeParse(JSON.parse(localStorage.getItem(nameOf(paperId)) ?? 'null'));
  return read.success ? read.data : { startedAt: now(), answers: {} };
}

interface OpenPaper {
  readonly answers: Kept['answers'];
  readonly takenS: number;
  readonly setAnswers: (answers: Kept['answers']) => void;
  readonly forget: () => void;
}

/** Answers and time of a paper in the office; a reload, or leaving, loses no answer and stops no clock. */
export function useOpenPaper(paperId: string): OpenPaper {
  const [paper, setPaper] = useState(() => openedPaper(paperId));
  const [takenS, setTaken] = useState(0);
  useEffect(() => {
    localStorage.setItem(nameOf(paperId), JSON.stringify(paper));
  }, [paperId, paper]);
  useEffect(() => {
    const count = () => setTaken((countedS) => takenSeconds({ startedAt: paper.startedAt, countedS }, now()));
    count();
    const ticking = setInterval(count, 1000);
    return () => clearInterval(ticking);
  }, [paper.startedAt]);
  return {
    answers: paper.answers,
    takenS,
    setAnswers: (answers) => setPaper({ ...paper, answers }),
    forget: () => localStorage.removeItem(nameOf(paperId)),
  };
}
