import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { useState } from 'react';
import type { z } from 'zod';
import type { CommandContract } from '@ra-soat/server/platform/contract.ts';
import { send } from '../ui/door.ts';
import type { Problem } from '../ui/problem.ts';
import { putMaterial } from '../ui/put-material.ts';
import type { ContentDraft } from './content-fields.tsx';

type Content = { is: 'text'; text: string } | { is: 'file'; sha256: string; fileName: string };

export interface MaterialSending<B> {
  readonly share: number | null;
  readonly action: UseMutationResult<unknown, Problem, B>;
}

/** The file first, with its progress, then the command that names it. */
export function useMaterialSending<I extends z.ZodType, O extends z.ZodType, B>(
  contract: CommandContract<I, O>,
  body: (told: B, content: Content) => z.input<I>,
  draft: ContentDraft,
  done: () => void,
): MaterialSending<B> {
  const client = useQueryClient();
  const [share, setShare] = useState<number | null>(null);
  const action = useMutation<unknown, Problem, B>({
    mutationFn: async (told) => send(contract, body(told, await contentOf(draft, setShare))),
    onSuccess: async () => {
      done();
      await client.invalidateQueries();
    },
    onSettled: () => setShare(null),
  });
  return { share, action };
}

async function contentOf({ is, file, text }: ContentDraft, tell: (share: number) => void): Promise<Content> {
  if (is === 'text' || file === null) return { is: 'text', text };
  return { is: 'file', sha256: await putMaterial(file, tell), fileName: file.name };
}
