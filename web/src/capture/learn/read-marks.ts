import { useCallback } from 'react';
import { useDevice } from '../phone-context.tsx';
import { useLive } from '../use-live.ts';

const NAME = 'lessons/read';

/** Ids of what was read to its end on this phone. */
export function useReadMarks(): { readonly read: readonly string[]; readonly mark: (id: string) => void } {
  const device = useDevice();
  const read = useLive(async (open) => idsIn(await open.unfinished(NAME))) ?? [];
  const mark = useCallback(
    (id: string) =>
      void device.unfinished(NAME).then((kept) => device.keepUnfinished(NAME, [...new Set([...idsIn(kept), id])])),
    [device],
  );
  return { read, mark };
}

function idsIn(kept: unknown): readonly string[] {
  return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : [];
}
