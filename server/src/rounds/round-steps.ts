import { committeeOpenWords } from '@ra-soat/domain/words/committee-open.vi.ts';
import { defineCommand } from '../platform/command.ts';
import { committeeOpen } from '../platform/committee-open.ts';
import { onRound } from '../platform/events.ts';
import { Problem } from '../platform/problem.ts';
import { loadRound, roundSite } from '../platform/rounds.ts';
import {
  listClose,
  listReopen,
  opinionAnswer,
  opinionReceive,
  opinionSeek,
  roundConsolidate,
  roundReopen,
  roundReport,
} from './contract.ts';

/** The steps of the commune's round that change nothing but the round itself. Numbers of papers stay in the audit. */

export const listCloseCommand = defineCommand(listClose, {
  verb: 'list.close',
  site: ({ roundId }, { tx }) => roundSite(tx, roundId),
  handle: async ({ roundId, on }, request) => {
    await onRound(request, await loadRound(request.tx, roundId, 'update'), { kind: 'list.close' }, on);
    return {};
  },
});

export const roundConsolidateCommand = defineCommand(roundConsolidate, {
  verb: 'round.consolidate',
  site: ({ roundId }, { tx }) => roundSite(tx, roundId),
  handle: async ({ roundId, on, committeeReason: reason }, request) => {
    const open = await committeeOpen(request.tx, roundId);
    if (open.length > 0 && reason === undefined) {
      const message = committeeOpenWords.reasonNeeded(open.map(({ name }) => name));
      throw new Problem('BODY_INVALID', { fields: [{ path: 'committeeReason', message }] });
    }
    const despite = open.length > 0 && reason !== undefined ? { committeeReason: reason } : {};
    const round = await loadRound(request.tx, roundId, 'update');
    await onRound(request, round, { kind: 'round.consolidate', ...despite }, on);
    return {};
  },
});

export const listReopenCommand = defineCommand(listReopen, {
  verb: 'round.reopen',
  site: ({ roundId }, { tx }) => roundSite(tx, roundId),
  handle: async ({ roundId, on, reason }, request) => {
    await onRound(request, await loadRound(request.tx, roundId, 'update'), { kind: 'list.reopen', reason }, on);
    return {};
  },
});

export const roundReopenCommand = defineCommand(roundReopen, {
  verb: 'round.reopen',
  site: ({ roundId }, { tx }) => roundSite(tx, roundId),
  handle: async ({ roundId, on, reason }, request) => {
    await onRound(request, await loadRound(request.tx, roundId, 'update'), { kind: 'round.reopen', reason }, on);
    return {};
  },
});

export const opinionSeekCommand = defineCommand(opinionSeek, {
  verb: 'round.opinion',
  site: ({ roundId }, { tx }) => roundSite(tx, roundId),
  handle: async ({ roundId, on }, request) => {
    await onRound(request, await loadRound(request.tx, roundId, 'update'), { kind: 'opinion.seek' }, on);
    return {};
  },
});

export const opinionReceiveCommand = defineCommand(opinionReceive, {
  verb: 'round.opinion',
  site: ({ roundId }, { tx }) => roundSite(tx, roundId),
  handle: async ({ roundId, on, agreed, remarks }, request) => {
    const command = { kind: 'opinion.receive', agreed, remarks: remarks ?? '' } as const;
    await onRound(request, await loadRound(request.tx, roundId, 'update'), command, on);
    return {};
  },
});

export const opinionAnswerCommand = defineCommand(opinionAnswer, {
  verb: 'round.opinion',
  site: ({ roundId }, { tx }) => roundSite(tx, roundId),
  handle: async ({ roundId, on, answer }, request) => {
    const round = await loadRound(request.tx, roundId, 'update');
    await onRound(request, round, { kind: 'opinion.answer', answer }, on);
    return {};
  },
});

export const roundReportCommand = defineCommand(roundReport, {
  verb: 'round.report',
  site: ({ roundId }, { tx }) => roundSite(tx, roundId),
  handle: async ({ roundId, on, stage }, request) => {
    await onRound(request, await loadRound(request.tx, roundId, 'update'), { kind: 'round.report', stage }, on);
    return {};
  },
});
