import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { attendanceMark, pointSheet } from '@ra-soat/server/attendance/contract.ts';
import { phoneClock } from '../device/clock.ts';
import { sendKept } from '../ui/door.ts';
import { Problem } from '../ui/problem.ts';
import { sendTicks, TickStore, type Sent, type Tick } from './tick-store.ts';

const AGAIN_MS = 4000;

async function sendOne({ id, recordedAt, pointId, half, people }: Tick): Promise<Sent> {
  try {
    await sendKept(attendanceMark, { id, recordedAt, body: { pointId, half, people, kept: true } });
    return { kind: 'stored' };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    // Signed out: the marks wait for the same account.
    return error.passing || error.status === 401 ? { kind: 'silent' } : { kind: 'refused', why: error.message };
  }
}

export interface TickOutbox {
  readonly ticks: readonly Tick[];
  /** False: the device has no room. */
  readonly mark: (pointId: string, half: number, people: Tick['people']) => boolean;
  readonly drop: (id: string) => void;
}

/** Marks go through the device: kept first, then sent, again and again until the server answers. */
export function useTickOutbox(account: string): TickOutbox {
  const client = useQueryClient();
  const [store] = useState(() => new TickStore(localStorage, account));
  const [ticks, setTicks] = useState<readonly Tick[]>(() => store.all());
  const busy = useRef(false);
  const flush = useCallback(async () => {
    const before = store.all().filter(({ refused }) => refused === undefined).length;
    if (busy.current || before === 0) return;
    busy.current = true;
    try {
      await sendTicks(store, sendOne);
    } finally {
      busy.current = false;
    }
    if (store.all().filter(({ refused }) => refused === undefined).length < before) {
      await client.invalidateQueries({ queryKey: [pointSheet.kind] });
    }
    setTicks(store.all());
  }, [client, store]);
  useEffect(() => {
    const now = () => void flush();
    now();
    const timer = setInterval(now, AGAIN_MS);
    addEventListener('online', now);
    return () => {
      clearInterval(timer);
      removeEventListener('online', now);
    };
  }, [flush]);
  const mark = (pointId: string, half: number, people: Tick['people']) => {
    const kept = store.add({
      id: crypto.randomUUID(),
      recordedAt: phoneClock().toISOString(),
      ...{ pointId, half, people },
    });
    setTicks(store.all());
    void flush();
    return kept;
  };
  const drop = (id: string) => {
    store.remove(id);
    setTicks(store.all());
  };
  return { ticks, mark, drop };
}
