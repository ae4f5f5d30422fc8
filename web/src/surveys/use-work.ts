import { useCallback, useEffect, useState } from 'react';
import type { DraftStore } from './draft-store.ts';
import { workOf, type Entry, type Work } from './work.ts';

/** The work on one household: kept on the device at every change, until the server has it or a person drops it. */
export interface OpenWork {
  readonly work: Work;
  readonly unsent: boolean;
  /** Came back from the device when the page was opened. */
  readonly restored: boolean;
  /** The case moved on while this was keyed. */
  readonly overtaken: boolean;
  /** The device has no room for the draft. */
  readonly unkept: boolean;
  readonly edit: (change: (work: Work) => Work) => void;
  readonly drop: () => void;
  /** Puts the same answers on top of the case as it stands now. */
  readonly rebase: () => void;
  /** The server has this version of it. */
  readonly sent: (version: number) => void;
}

export function useWork(entry: Entry, drafts: DraftStore): OpenWork {
  const { roundId, householdId } = entry;
  const [edited, setEdited] = useState<Work | null>(() => drafts.load(roundId, householdId));
  const [restored, setRestored] = useState(edited !== null);
  const [unkept, setUnkept] = useState(false);
  const [delivered, setDelivered] = useState<{ readonly version: number; readonly work: Work } | null>(null);
  const arrived = delivered !== null && entry.version !== null && entry.version >= delivered.version;

  useEffect(() => {
    if (edited !== null && edited !== delivered?.work) setUnkept(!drafts.save(roundId, householdId, edited));
  }, [drafts, edited, delivered, roundId, householdId]);
  useEffect(() => {
    if (!arrived) return;
    setEdited((now) => (now === delivered.work || now === null ? null : { ...now, seen: entry.seen }));
    setDelivered(null);
  }, [arrived, delivered, entry.seen]);

  const drop = useCallback(() => {
    drafts.clear(roundId, householdId);
    setEdited(null);
    setRestored(false);
  }, [drafts, roundId, householdId]);
  const edit = useCallback((change: (work: Work) => Work) => setEdited((now) => change(now ?? workOf(entry))), [entry]);
  const rebase = useCallback(
    () => setEdited((now) => (now === null ? null : { ...now, seen: entry.seen })),
    [entry.seen],
  );
  const work = edited ?? workOf(entry);
  const sent = (version: number) => {
    drafts.clear(roundId, householdId);
    setRestored(false);
    setDelivered({ version, work });
    setEdited(work);
  };
  const overtaken = edited !== null && delivered === null && edited.seen !== entry.seen;
  return { work, unsent: edited !== null && delivered === null, restored, overtaken, unkept, edit, drop, rebase, sent };
}
