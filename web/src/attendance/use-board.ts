import { useQuery, useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';
import { sessionBoard } from '@ra-soat/server/attendance/contract.ts';
import { ask } from '../ui/door.ts';
import type { Problem } from '../ui/problem.ts';

type Answer = z.output<typeof sessionBoard.output>;
/** The board with its points, whether they came with this answer or an earlier one. */
export type Board = Omit<Answer, 'points'> & { readonly points: NonNullable<Answer['points']> };
export type BoardPoint = Board['points'][number];

/** With the time of the way it stays below two seconds. */
const EVERY_MS = 1000;

export interface LiveBoard {
  readonly data: Board | undefined;
  readonly error: Problem | null;
  readonly refetch: () => Promise<unknown>;
  /** The last answers did not come: what is shown may be old. */
  readonly stale: boolean;
}

/** Asks every second; what has not changed is not sent again. */
export function useBoard(sessionId: string, half: number | undefined): LiveBoard {
  const client = useQueryClient();
  const queryKey = [sessionBoard.kind, sessionId, half ?? null];
  const asked = useQuery({
    queryKey,
    queryFn: async ({ signal }): Promise<Board> => {
      const before = client.getQueryData<Board>(queryKey);
      const since = before === undefined ? {} : { since: before.mark };
      const input = { sessionId, ...(half !== undefined && { half }), ...since };
      const answer = await ask(sessionBoard, input, signal);
      return { ...answer, points: answer.points ?? before?.points ?? [] };
    },
    refetchInterval: EVERY_MS,
    staleTime: 0,
    retry: false,
    // Asked also while the browser knows of no network, so that the screen says at once that it is old.
    networkMode: 'always',
  });
  return {
    data: asked.data,
    error: asked.data ? null : asked.error,
    refetch: asked.refetch,
    stale: asked.isRefetchError,
  };
}
