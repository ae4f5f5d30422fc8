import { randomUUID } from 'node:crypto';
import { capabilities } from '@ra-soat/server/app.ts';
import type { Actor } from '@ra-soat/server/platform/access.ts';
import { runCommand, type Doors } from '@ra-soat/server/platform/command.ts';
import { runQuery } from '@ra-soat/server/platform/query.ts';
import type { z } from 'zod';
import type { CommandContract, QueryContract } from '@ra-soat/server/platform/contract.ts';

/** Somebody at work: sends commands and asks questions through the doors, as the web app does. */
export interface Hand {
  readonly actor: Actor;
  send<I extends z.ZodType, O extends z.ZodType>(
    contract: CommandContract<I, O>,
    body: z.input<I>,
  ): Promise<z.output<O>>;
  ask<I extends z.ZodType, O extends z.ZodType>(contract: QueryContract<I, O>, input: z.input<I>): Promise<z.output<O>>;
}

export function handOf(doors: Doors, actor: Actor): Hand {
  return {
    actor,
    send: async (contract, body) => {
      const entry = capabilities.commands.find((one) => one.contract.kind === contract.kind);
      if (!entry) throw new Error(`no command ${contract.kind}`);
      const envelope = { id: randomUUID(), version: contract.version, recordedAt: null, body };
      const { answer } = await runCommand(doors, entry, actor, envelope);
      return contract.output.parse(answer);
    },
    ask: async (contract, input) => {
      const entry = capabilities.queries.find((one) => one.contract.kind === contract.kind);
      if (!entry) throw new Error(`no query ${contract.kind}`);
      return contract.output.parse(await runQuery(doors, entry, actor, input));
    },
  };
}
