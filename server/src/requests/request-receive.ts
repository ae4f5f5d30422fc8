import type { z } from 'zod';
import { fold } from '@ra-soat/domain/kernel/text.ts';
import { listSources, monthlySources } from '@ra-soat/domain/review/list-source.ts';
import { communesListing } from '../platform/communes-listing.ts';
import { defineCommand } from '../platform/command.ts';
import { classOn } from '../platform/class-on.ts';
import { createHousehold } from '../platform/new-household.ts';
import { Problem } from '../platform/problem.ts';
import { raiseQuestions } from '../platform/raise-question.ts';
import type { CommandRequest } from '../platform/request.ts';
import { loadRound, type LoadedRound } from '../platform/rounds.ts';
import { villageSite } from '../platform/village-site.ts';
import { requestReceive } from './contract.ts';
import { keepRequest, step, type KeptAt, type RequestKey, type RequestState } from './keep-request.ts';
import { lookalikes, type Lookalike } from './lookalikes.ts';
import { isListed, putOnList, standingOf } from './put-on-list.ts';

type Body = z.output<(typeof requestReceive)['input']>;
type Answer = z.output<(typeof requestReceive)['output']>;

const bare = <P extends { citizenNumber?: string | undefined }>({ citizenNumber: _, ...person }: P) => person;

/** What is kept of the paper: everything but the citizen numbers, which have a table of their own. */
function withoutNumbers(body: Body) {
  return { ...body, head: bare(body.head), members: body.members.map(bare) };
}

/** The household the person chose, or the new one; without a choice every lookalike is shown and nothing stored. */
async function chosen(request: CommandRequest, at: KeptAt, body: Body): Promise<Lookalike | undefined> {
  const { choice, householdId, head, members } = body;
  const citizenNumbers = [head, ...members].flatMap((person) => person.citizenNumber ?? []);
  const found = await lookalikes(request.tx, request.keys, at, { householdId, head, citizenNumbers });
  if (found.length === 0 || choice?.is === 'another') return undefined;
  const same = found.find((one) => choice?.is === 'same' && one.householdId === choice.householdId);
  if (same) return same;
  const fields = found.map(({ householdId: path, text: message }) => ({ path, message }));
  throw new Problem('REQUEST_LOOKALIKE', { fields });
}

async function entered(request: CommandRequest, { commune }: KeptAt, body: Body): Promise<RequestKey> {
  const { householdId, villageId, head, members } = body;
  const known = await standingOf(request, householdId, commune);
  if (!known) {
    await createHousehold(request, {
      ...{ householdId, villageId, commune, from: body.on, address: body.address ?? '' },
      members: [{ ...head, relation: 'head' }, ...members],
    });
  }
  return { householdId, requestId: body.requestId, commune, villageId: known?.villageId ?? villageId };
}

/** Two papers name different heads of one household: both are kept, the visit finds out, a person decides. */
async function askForHead(request: CommandRequest, round: LoadedRound, key: RequestKey, body: Body): Promise<void> {
  const standing = await standingOf(request, key.householdId, round.commune);
  if (!standing || fold(standing.head) === fold(body.head.name)) return;
  const question = { ...key, questionId: key.requestId, roundId: round.roundId, on: body.on };
  const heads = { head: standing.head, claimed: body.head.name };
  await raiseQuestions(request, [{ ...question, kind: 'HEAD_CLAIM', body: heads }]);
}

interface Taken {
  readonly key: RequestKey;
  readonly number: string;
  /** The earlier paper of the same household in this round. */
  readonly first: string | undefined;
}

/** Where the paper leads: to the case that is there already, to the earlier paper, onto the list, or to wait. */
async function settle(
  request: CommandRequest,
  round: LoadedRound | undefined,
  body: Body,
  taken: Taken,
): Promise<RequestState> {
  const { key, number, first } = taken;
  const { householdId } = key;
  if (round && (await isListed(request, round, householdId, body.on))) {
    await step(request, key, 'ALREADY_LISTED', body.on, first === undefined ? {} : { first });
    return 'ALREADY_LISTED';
  }
  if (first !== undefined) {
    await step(request, key, 'LINKED', body.on, { first });
    return 'LINKED';
  }
  if (!round || !body.putOnList) return 'RECEIVED';
  await putOnList(request, round, { householdId, on: body.on, number, proposed: body.source === 'villageProposal' });
  await step(request, key, 'LISTED', body.on, {});
  return 'LISTED';
}

async function receive(body: Body, request: CommandRequest): Promise<Answer> {
  const { tx, keys, clock } = request;
  const { place: commune } = await villageSite(tx, body.villageId);
  const named = body.roundId === undefined ? undefined : await loadRound(tx, body.roundId, 'share');
  if (named && commune !== named.commune) throw new Problem('CASE_NOT_SAME_ROUND');
  // Whoever asks while a month is reviewed waits for the next one.
  const round = named?.state.opening.roundKind === 'annual' ? named : undefined;
  const at = { commune, roundId: round?.roundId ?? null };
  const sources = round ? listSources[round.standard].sources : monthlySources;
  const refused = !sources.includes(body.source) ? 'sourceNotAllowed' : undefined;
  const code = refused ?? (body.on > clock.today() ? 'dateInFuture' : undefined);
  if (code) throw new Problem('REVIEW_REFUSED', { review: { code } });
  const same = await chosen(request, at, body);
  const { citizenNumber } = body.head;
  const owner = same?.householdId ?? body.householdId;
  if (!round && (await classOn(tx, owner, body.on)) === 'POOR') {
    throw new Problem('REVIEW_REFUSED', { review: { code: 'alreadyOnCurrentList' } });
  }
  const { elsewhere } = await communesListing(tx, keys, owner, citizenNumber, commune);
  const key = await entered(request, at, { ...body, householdId: owner });
  const { number, answerBy } = await keepRequest(request, at, {
    ...key,
    ...{ source: body.source, channel: body.channel, on: body.on, head: body.head.name },
    applicantMark: citizenNumber ? keys.mark(citizenNumber) : null,
    body: withoutNumbers(body),
  });
  if (same && round) await askForHead(request, round, key, body);
  const state = await settle(request, round, body, { key, number, first: same?.request });
  return { householdId: owner, number, state, answerBy, listedElsewhere: elsewhere.map((commune) => ({ commune })) };
}

/** Mẫu số 01 at the counter: into the book, and where asked onto the list; a lookalike is a person's to judge. */
export const requestReceiveCommand = defineCommand(requestReceive, {
  verb: 'list.add',
  site: ({ villageId }, { tx }) => villageSite(tx, villageId),
  recorded: withoutNumbers,
  handle: receive,
});
