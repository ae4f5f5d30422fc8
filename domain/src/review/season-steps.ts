import type { IsoDate } from '../kernel/dates.ts';
import type { DecidedClass } from '../standards/standard.ts';
import type { CaseState } from './case-state.ts';
import { assessed } from './sample-review.ts';
import { chance, idsOf, legalDay, name, VILLAGES, type Season } from './season.ts';
import type { MeetingVote } from './village-event.ts';

/** The steps of a random season, taken as officers take them, with all that goes wrong. */
export function listOne(season: Season, villageId: string): void {
  const { commune, random } = season;
  const before = random.pick<DecidedClass>(['POOR', 'POOR', 'NEAR_POOR', 'NON_POOR']);
  const id = name(season, 'H');
  const source = before === 'NON_POOR' ? 'reviewRequest' : 'currentList';
  const where = { caseId: id, householdId: id, roundId: 'R', villageId } as const;
  const listing = {
    kind: 'case.list',
    standard: 'vn-2022',
    source,
    before,
    requestId: `DEMO-${id}`,
    ...where,
  } as const;
  commune.ask(id, listing, legalDay(season));
}

/** The next step of a household, as an officer would take it, with all that goes wrong. */
export function stepOf(season: Season, state: CaseState): void {
  const { commune, random } = season;
  const { caseId: id } = state.listing;
  const on = legalDay(season);
  const [open] = state.openObjections;
  if (open !== undefined) {
    const upheld = chance(season, 30);
    const answer = { kind: 'objection.answer', objectionId: open, upheld, answer: 'đã kiểm tra' } as const;
    if (!commune.ask(id, answer, on)) commune.ask(id, answer, commune.today);
    return;
  }
  switch (state.stage) {
    case 'LISTED':
    case 'RESURVEY': {
      survey(season, id);
      return;
    }
    case 'SURVEYED': {
      accept(season, state, on);
      return;
    }
    case 'SIDELINED': {
      visit(season, id);
      return;
    }
    case 'ACCEPTED':
      if (chance(season, 4)) commune.ask(id, { kind: 'survey.return', reason: 'thiếu người' }, on);
      return;
    case 'POSTED': {
      afterPosting(season, id, on);
      return;
    }
    case 'CLOSED':
      if (chance(season, 5)) commune.ask(id, { kind: 'case.reopen', reason: 'nhầm', paper: 'BB 01' }, on);
      return;
    case 'AGREED':
    case 'SCREENED_OUT':
    case 'DECIDED':
      // asked past the commune's decision: never allowed
      commune.ask(id, { kind: 'case.decide', decisionId: random.pick(['D', 'D1', 'D2']) }, on);
  }
}

function survey(season: Season, id: string): void {
  const { commune, random } = season;
  if (chance(season, 3)) {
    const state = random.pick(['ABSENT', 'NOT_FOUND', 'MOVED_AWAY', 'REFUSED'] as const);
    commune.ask(id, { kind: 'case.sideline', state, reason: chance(season, 90) ? 'vắng' : ' ' }, legalDay(season));
    return;
  }
  const scoredWith = chance(season, 2) ? 'demonstration' : 'keyedTotal';
  const found = random.pick([
    'POOR',
    'NEAR_POOR',
    'NON_POOR',
    ...(chance(season, 5) ? (['UNDETERMINED'] as const) : []),
  ] as const);
  const signed = { respondent: chance(season, 98), enumerator: true };
  const assessment = { ...assessed(found), scoredWith, signed } as const;
  commune.ask(
    id,
    { kind: 'survey.submit', enteredBy: random.pick(['x', 'y']), assessment },
    legalDay(season),
    random.pick(['x', 'y', 'z']),
  );
}

/** Visited again, found again, or closed with a reason. */
function visit(season: Season, id: string): void {
  const { commune } = season;
  const visitId = name(season, 'V');
  commune.ask(
    id,
    { kind: 'case.visit', visitId, visitor: 'x', outcome: 'ABSENT', note: 'không có nhà' },
    commune.today,
  );
  if (chance(season, 40)) commune.ask(id, { kind: 'case.resume', reason: 'đã về' }, commune.today);
  else commune.ask(id, { kind: 'case.close', reason: 'không gặp' }, commune.today);
}

function accept(season: Season, { listing: { caseId }, survey: form }: CaseState, on: IsoDate): void {
  const { commune, random } = season;
  const allowed = commune.ask(caseId, { kind: 'survey.accept' }, on, random.pick(['x', 'y', 'z', 'head']));
  if (allowed || form === undefined) return;
  const { scoredWith, signed, class: found } = form.assessment;
  const faulty = scoredWith === 'demonstration' || found === 'UNDETERMINED' || !signed.respondent;
  if (faulty) {
    survey(season, caseId);
    return;
  }
  commune.ask(caseId, { kind: 'survey.accept' }, commune.today, 'head');
}

function afterPosting(season: Season, id: string, on: IsoDate): void {
  const { commune } = season;
  if (commune.today < '2026-11-24' && chance(season, season.complaining)) {
    const ownCase = chance(season, 50);
    commune.ask(
      id,
      { kind: 'objection.open', objectionId: name(season, 'O'), ownCase, named: true, content: 'kê sai' },
      on,
    );
  } else if (commune.today < '2026-11-24' && chance(season, 1)) {
    commune.ask(id, { kind: 'case.reopen', reason: 'tính sót', paper: chance(season, 80) ? 'BB 02' : '' }, on);
  }
}

const inVillage = (season: Season, villageId: string, stage: CaseState['stage']) =>
  [...season.commune.cases.values()].filter((state) => state.stage === stage && state.listing.villageId === villageId);

/** A meeting over all accepted households of the village: unchanged ones jointly, the others one by one. */
export function meet(season: Season, villageId: string): void {
  const { commune, random } = season;
  const ready = inVillage(season, villageId, 'ACCEPTED');
  if (ready.length === 0) return;
  const attendees = random.pick([49, 50]);
  const hands = (agree: number) => ({ agree, disagree: attendees - agree, abstain: 0 });
  const same = ready.filter(({ survey: form, listing }) => form?.assessment.class === listing.before);
  const changed = ready.filter((state) => !same.includes(state));
  const joint: MeetingVote[] =
    same.length === 0 ? [] : [{ caseIds: idsOf(same), joint: true, tally: hands(random.pick([40, 25])) }];
  const single = changed.map((state): MeetingVote => {
    const tally = hands(chance(season, commune.today < '2026-12-16' ? 5 : 0) ? 24 : random.pick([25, 30, 45]));
    return { caseIds: idsOf([state]), joint: false, tally };
  });
  const meetingId = name(season, 'M');
  const paper = { form: 'inPerson', frontPresent: true, chair: 'head', secretary: 's', attendees } as const;
  const invited = chance(season, 95) ? { frontInvitedOn: '2026-09-15' } : {};
  const command = { kind: 'meeting.hold', meetingId, ...paper, ...invited, votes: [...joint, ...single] } as const;
  if (!commune.askVillage(villageId, command, legalDay(season))) {
    commune.askVillage(villageId, { ...command, frontInvitedOn: '2026-09-15' }, commune.today);
  }
  if (chance(season, 70)) signMinutes(season, villageId);
}

function signMinutes(season: Season, villageId: string): void {
  const { commune } = season;
  for (const { meetingId, minutesOn } of commune.villages.get(villageId)?.meetings ?? []) {
    if (minutesOn !== undefined) continue;
    const signers = { chair: true, secretary: true, households: chance(season, 95) };
    commune.askVillage(villageId, { kind: 'minutes.sign', meetingId, signers }, commune.today);
  }
}

/** A supplementary list of all agreed households, or the correction of the newest one. */
export function post(season: Season, villageId: string): void {
  const { commune } = season;
  if (chance(season, 80)) signMinutes(season, villageId);
  const places = chance(season, 97) ? (['villageHouse', 'communeOffice'] as const) : (['villageHouse'] as const);
  const paper = { kind: 'list.post', postingId: name(season, 'P'), places, announced: true } as const;
  const agreed = idsOf(inVillage(season, villageId, 'AGREED'));
  const last = commune.villages.get(villageId)?.postings.at(-1);
  if (agreed.length > 0) commune.askVillage(villageId, { ...paper, caseIds: agreed }, legalDay(season));
  else if (last !== undefined && commune.today < '2026-11-24' && chance(season, 5)) {
    const standing = idsOf(
      inVillage(season, villageId, 'POSTED').filter((state) => state.posting?.postingId === last.postingId),
    );
    commune.askVillage(
      villageId,
      { ...paper, caseIds: standing, replaces: last.postingId, reason: 'sai tên' },
      commune.today,
    );
  }
}

/** One day: steps of some households, meetings and postings of some villages, in any order. */
export function workDay(season: Season, steps: number): void {
  const { commune, random } = season;
  const open = [...commune.cases.values()].filter((state) => state.stage !== 'DECIDED');
  for (let step = 0; step < steps && open.length > 0; step += 1) {
    const chosen = random.pick(open).listing.caseId;
    const state = commune.cases.get(chosen);
    if (state !== undefined) stepOf(season, state);
  }
  for (const village of VILLAGES) {
    if (chance(season, 30)) meet(season, village);
    if (chance(season, 40)) post(season, village);
  }
}

/** Every household to the end of its steps, as fast as the procedure lets it. */
export function drive(season: Season): void {
  for (const state of season.commune.cases.values()) {
    if (state.stage !== 'DECIDED' && state.stage !== 'CLOSED') stepOf(season, state);
  }
  for (const village of VILLAGES) {
    meet(season, village);
    signMinutes(season, village);
    post(season, village);
  }
}
