import { useEffect, useRef, useState } from 'react';
import { takenSeconds } from '@ra-soat/domain/training/quiz-clock.ts';
import { phoneClock } from '../../device/clock.ts';
import { useDevice } from '../phone-context.tsx';
import { keepPaperWork, paperWork, type PaperWork } from './paper-work.ts';

interface OpenWork {
  /** Undefined: being read. */
  readonly work: PaperWork | undefined;
  readonly takenS: number;
  /** The phone has everything that was ticked. */
  readonly kept: boolean;
  readonly change: (part: Partial<Pick<PaperWork, 'answers' | 'at'>>) => void;
}

/** The work on a paper: begun at its first opening, kept at every change, its time counted every second. */
export function usePaperWork(paperId: string): OpenWork {
  const device = useDevice();
  const [work, setWork] = useState<PaperWork>();
  const [keptWork, setKeptWork] = useState<PaperWork>();
  const [takenS, setTakenS] = useState(0);
  const since = useRef(0);
  useEffect(() => {
    void paperWork(device, paperId).then(async (kept) => {
      const begun = kept ?? { startedAt: phoneClock().getTime(), countedS: 0, answers: {}, at: 0, handed: false };
      const now = { ...begun, countedS: takenSeconds(begun, phoneClock().getTime()) };
      since.current = performance.now();
      setTakenS(now.countedS);
      if (kept === null) await keepPaperWork(device, paperId, now);
      setWork(now);
      setKeptWork(now);
    });
  }, [device, paperId]);
  useEffect(() => {
    if (!work || work.handed) return undefined;
    const count = () => {
      setTakenS(takenSeconds(work, phoneClock().getTime(), (performance.now() - since.current) / 1000));
    };
    const ticking = setInterval(count, 1000);
    return () => clearInterval(ticking);
  }, [work]);
  const change: OpenWork['change'] = (part) => {
    if (!work) return;
    const next = { ...work, ...part, countedS: takenS };
    since.current = performance.now();
    setWork(next);
    void keepPaperWork(device, paperId, next).then(() => setKeptWork(next));
  };
  return { work, takenS, kept: keptWork === work, change };
}
