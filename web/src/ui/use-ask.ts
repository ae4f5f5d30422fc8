import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { z } from 'zod';
import type { QueryContract } from '@ra-soat/server/platform/contract.ts';
import { ask } from './door.ts';

export interface AskOptions {
  /** False while an input is not ready, for instance a search text that is too short. */
  readonly enabled?: boolean;
  /** Asks again every so many milliseconds, for work that runs in the background. */
  readonly everyMs?: number;
  /** Shows the former answer while a new one is under way (filters, searches). */
  readonly keep?: boolean;
}

/** One read of the server, kept and refreshed; `error` is always a Problem. */
export function useAsk<I extends z.ZodType, O extends z.ZodType>(
  contract: QueryContract<I, O>,
  input: z.input<I>,
  options: AskOptions = {},
): UseQueryResult<z.output<O>> {
  return useQuery({
    queryKey: [contract.kind, input],
    queryFn: ({ signal }) => ask(contract, input, signal),
    enabled: options.enabled ?? true,
    ...(options.everyMs === undefined ? {} : { refetchInterval: options.everyMs }),
    ...(options.keep === true ? { placeholderData: keepPreviousData } : {}),
  });
}
