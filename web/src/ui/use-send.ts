import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import type { z } from 'zod';
import type { CommandContract } from '@ra-soat/server/platform/contract.ts';
import { send } from './door.ts';
import type { Problem } from './problem.ts';

/**
 * One write of the server: `mutate(body)`; `error` is always a Problem. After its answer everything shown is asked
 * anew, because one event may change boards, lists and pages at once.
 */
export function useSend<I extends z.ZodType, O extends z.ZodType>(
  contract: CommandContract<I, O>,
  done?: (answer: z.output<O>, body: z.input<I>) => void,
): UseMutationResult<z.output<O>, Problem, z.input<I>> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: z.input<I>) => send(contract, body),
    // Without network it fails in words at once, and never goes out by itself when nobody means it any more.
    networkMode: 'always',
    onSuccess: async (answer, body) => {
      done?.(answer, body);
      await client.invalidateQueries();
    },
  });
}
