import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import type { QueryContract } from '@ra-soat/server/platform/contract.ts';
import { ask } from './door.ts';
import type { Problem } from './problem.ts';

type Paged = z.ZodType<{ next: string | null }>;

/** Pages of a long list, asked one after the other by their `next` key. */
export function usePages<I extends z.ZodType, O extends Paged>(
  contract: QueryContract<I, O>,
  inputAfter: (after: string | undefined) => z.input<I>,
  enabled = true,
) {
  return useInfiniteQuery<z.output<O>, Problem, readonly z.output<O>[], readonly unknown[], string | undefined>({
    queryKey: [contract.kind, 'pages', inputAfter(undefined)],
    queryFn: ({ pageParam, signal }) => ask(contract, inputAfter(pageParam), signal),
    initialPageParam: undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    select: (data) => data.pages,
    placeholderData: keepPreviousData,
    enabled,
  });
}
