import type { z } from 'zod';
import { defineCommand } from '../platform/command.ts';
import { Problem } from '../platform/problem.ts';
import type { CommandRequest } from '../platform/request.ts';
import { figureContent } from './figure-content.ts';
import { figuresFreeze } from './contract.ts';
import { contentHash, versionsOf } from './frozen-rows.ts';
import { placeFigures } from './place-figures.ts';

type Body = z.output<(typeof figuresFreeze)['input']>;

/** A later version and one that is sent with a failing check say why. */
function needReason(reason: string, version: number, failing: number): void {
  if (reason.trim() !== '') return;
  if (version > 1)
    throw new Problem('FIGURES_NEED_REASON', { values: { cause: `số liệu này đã chốt ${version - 1} bản` } });
  if (failing > 0) throw new Problem('FIGURES_NEED_REASON', { values: { cause: `còn ${failing} kiểm tra chưa khớp` } });
}

async function freeze(body: Body, request: CommandRequest) {
  const { tx, actor, clock, commandId } = request;
  const { figuresId, place, year, standard, stage } = body;
  const content = figureContent.parse(await placeFigures(request, body));
  const earlier = (await versionsOf(tx, place, body)).filter((one) => one.content.stage === stage);
  const version = earlier.length + 1;
  const reason = body.reason.normalize('NFC').trim();
  needReason(reason, version, content.failing.length);
  const hash = contentHash(content);
  await tx
    .insertInto('frozen_figures')
    .values({
      figures_id: figuresId,
      place_id: place,
      year,
      standard_id: standard,
      stage,
      version,
      on_date: content.on,
      content: JSON.stringify(content),
      hash,
      failing: content.failing.length,
      reason,
      account_id: actor.accountId || null,
      command_id: commandId,
      frozen_at: clock.now(),
    })
    .execute();
  return { version, hash, failing: content.failing.length };
}

/** Số liệu sơ bộ or chính thức, as they stand at this moment, kept for good under their hash. */
export const figuresFreezeCommand = defineCommand(figuresFreeze, {
  verb: 'figures.freeze',
  site: ({ place }) => ({ place }),
  handle: freeze,
});
