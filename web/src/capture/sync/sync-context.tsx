import { createContext, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useDevice, usePhone } from '../phone-context.tsx';
import { SyncLoop, type LoopPorts, type LoopState } from './sync-loop.ts';

interface SyncNow extends LoopState {
  readonly run: () => void;
}

const SyncContext = createContext<SyncNow | null>(null);

const browser: LoopPorts = {
  later: (work, ms) => {
    const timer = setTimeout(work, ms);
    return () => clearTimeout(timer);
  },
  isLookedAt: () => document.visibilityState === 'visible',
};

/** Sends and fetches by itself: when network comes, after something was finished, and now and then while looked at. */
export function SyncProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const device = useDevice();
  const [now, setNow] = useState<LoopState>({ working: false, last: null });
  const loop = useRef<SyncLoop>(null);
  useEffect(() => {
    const mine = new SyncLoop(device, browser, setNow);
    loop.current = mine;
    const look = () => {
      if (browser.isLookedAt()) mine.run();
    };
    // Network after a time without: what failed for want of it need not wait longer.
    const connected = () => mine.run(true);
    const stopHearing = device.subscribe(() => mine.changed());
    window.addEventListener('online', connected);
    document.addEventListener('visibilitychange', look);
    look();
    return () => {
      mine.stop();
      stopHearing();
      window.removeEventListener('online', connected);
      document.removeEventListener('visibilitychange', look);
    };
  }, [device]);
  const { askAgain } = usePhone();
  const wiped = now.last?.end === 'wiped';
  useEffect(() => {
    if (wiped) void askAgain();
  }, [wiped, askAgain]);
  if ('thrown' in now) throw now.thrown;
  const shown = useMemo(() => ({ ...now, run: () => loop.current?.run(true) }), [now]);
  return <SyncContext value={shown}>{children}</SyncContext>;
}

export function useSync(): SyncNow {
  const sync = useContext(SyncContext);
  if (sync === null) throw new Error('useSync outside SyncProvider');
  return sync;
}
