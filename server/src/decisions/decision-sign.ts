import { sql } from 'kysely';
import type { z } from 'zod';
import { addDays } from '@ra-soat/domain/kernel/dates.ts';
import { canonicalJson, sha256 } from '../platform/canonical.ts';
import { inParts } from '../platform/case-rows.ts';
import { defineCommand } from '../platform/command.ts';
import { onRound } from '../platform/events.ts';
import type { CommandRequest } from '../platform/request.ts';
import { loadRound, roundSite, type LoadedRound } from '../platform/rounds.ts';
import { decisionSign } from './contract.ts';
import { caseLines, listKinds, onList, shownLine, type CaseLine } from './decision-lines.ts';

type Body = z.output<(typeof decisionSign)['input']>;

/** What stands on the paper of one household, and under the hash. */
function frozenLine(row: CaseLine) {
  return { ...shownLine(row), address: row.address };
}

/** The four lists as signed: nobody reads them again from the cases. */
async function storeLines(
  { tx }: CommandRequest,
  body: Body,
  rows: readonly CaseLine[],
): Promise<Record<(typeof listKinds)[number], number>> {
  const lines = listKinds.flatMap((list_kind) =>
    onList(rows, list_kind).map((row, i) => ({
      household_id: row.household_id,
      decision_id: body.decisionId,
      round_id: body.roundId,
      commune_id: row.commune_id,
      village_id: row.village_id,
      list_kind,
      position: i + 1,
      body: JSON.stringify(frozenLine(row)),
    })),
  );
  for (const part of inParts(lines)) await tx.insertInto('decision_line').values(part).execute();
  const count = (kind: string) => lines.filter(({ list_kind }) => list_kind === kind).length;
  return {
    POOR: count('POOR'),
    NEAR_POOR: count('NEAR_POOR'),
    EXITED_POVERTY: count('EXITED_POVERTY'),
    EXITED_NEAR_POVERTY: count('EXITED_NEAR_POVERTY'),
  };
}

/** The registry by date: what held until now ends the day before; leaving the list is a row of its own. */
async function storeStatus(
  { tx, commandId }: CommandRequest,
  round: LoadedRound,
  body: Body,
  rows: readonly CaseLine[],
): Promise<void> {
  const listed = rows.filter((row) => row.class !== 'NON_POOR' || row.before_class !== 'NON_POOR');
  for (const part of inParts(listed)) {
    const ids = part.map((row) => row.household_id);
    await tx
      .updateTable('household_status')
      .set({ to_on: addDays(body.effectiveOn, -1) })
      .where('household_id', 'in', ids)
      .where('standard_id', '=', round.standard)
      .where('to_on', 'is', null)
      .execute();
    await tx
      .insertInto('household_status')
      .values(
        part.map((row) => ({
          household_id: row.household_id,
          standard_id: round.standard,
          from_on: body.effectiveOn,
          class: row.class,
          persons: row.persons,
          commune_id: row.commune_id,
          village_id: row.village_id,
          decision_id: body.decisionId,
          decision_number: body.number,
          command_id: commandId,
        })),
      )
      .execute();
  }
}

/** Who could not be reviewed and was closed is on no list any more: the old class ends, and nothing follows it. */
async function endClosed({ tx }: CommandRequest, round: LoadedRound, { effectiveOn }: Body): Promise<void> {
  await sql`
    update household_status s set to_on = ${addDays(effectiveOn, -1)}
    from review_case c
    where c.round_id = ${round.roundId} and c.stage = 'CLOSED' and s.household_id = c.household_id
      and s.standard_id = ${round.standard} and s.to_on is null`.execute(tx);
}

async function sign(body: Body, request: CommandRequest) {
  const { tx, commandId } = request;
  const round = await loadRound(tx, body.roundId, 'update');
  const { decisionId, number, signer } = body;
  await onRound(request, round, { kind: 'decision.sign', decisionId, number, signedBy: signer }, body.on);
  const rows = (await caseLines(tx, body.roundId)).filter(({ stage }) => stage === 'DECIDED');
  const frozen = listKinds.map((kind) => ({ kind, lines: onList(rows, kind).map(frozenLine) }));
  const hash = sha256(canonicalJson({ number, on: body.on, effectiveOn: body.effectiveOn, frozen }));
  await tx
    .insertInto('decision')
    .values({
      decision_id: decisionId,
      round_id: body.roundId,
      commune_id: round.commune,
      kind: 'annual',
      number,
      decided_on: body.on,
      effective_on: body.effectiveOn,
      body: JSON.stringify(body),
      hash,
      command_id: commandId,
    })
    .execute();
  const lists = await storeLines(request, body, rows);
  await storeStatus(request, round, body, rows);
  await endClosed(request, round, body);
  return { lists, hash };
}

export const decisionSignCommand = defineCommand(decisionSign, {
  verb: 'decision.sign',
  site: ({ roundId }, { tx }) => roundSite(tx, roundId),
  handle: sign,
});
