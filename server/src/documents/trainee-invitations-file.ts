import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { issuingWords } from '@ra-soat/domain/words/issuing.vi.ts';
import { traineePaperWords as words } from '@ra-soat/domain/words/trainee-papers.vi.ts';
import { holds } from '../platform/access.ts';
import { Problem } from '../platform/problem.ts';
import { defineFile } from '../platform/query.ts';
import { seeOwnPlaces } from '../platform/see-own-places.ts';
import { communeFrame, type CommuneFrame } from './commune-frame.ts';
import { traineeInvitationsPaper } from './contract.ts';
import { paperAnswer } from './paper-answer.ts';
import { codeOf } from './paper-code.ts';
import { dateInWords, numberLine } from './paper-text.ts';
import type { Block, Section } from './paper.ts';
import type { Office } from './papers/office.ts';
import { led, say, seasonPaper } from './papers/season.ts';
import { communeOffice } from './round-frame.ts';
import { trainingFrame, traineesOnPaper, type TraineeOnPaper, type TrainingFrame } from './trainee-rows.ts';

/** Letters in one file: the drawing thread serves everybody. */
const MOST = 200;

interface Letter {
  readonly frame: TrainingFrame;
  readonly unit: CommuneFrame;
  readonly address: string;
}

const isCommittee = (organiser: string | undefined) => organiser === undefined || /^(ủy|uỷ) ban/iu.test(organiser);

function officeOf({ frame: { organisers }, unit }: Letter): Office {
  const [organiser] = organisers;
  if (organiser === undefined || isCommittee(organiser)) return communeOffice(unit);
  return {
    superior: issuingWords.shortHead(unit.unit),
    body: organiser.toLocaleUpperCase('vi'),
    place: unit.shortName,
  };
}

function seatLines(people: readonly TraineeOnPaper[]): Block[] {
  const seats = new Map(people.flatMap(({ seats: own }) => own.map((seat) => [seat.pointId, seat] as const)));
  if (seats.size === 0) return [say(words.noSession)];
  const lines = [...seats.values()].map(({ title, halves, point, room }) => {
    const when = halves.map(({ on, from, to }) => words.half(showDate(on), from, to)).join('; ');
    return say(words.session(title, when, [point, room].filter((text) => text !== '').join(', ')));
  });
  return [led(words.sessions, ''), ...lines];
}

function letter(of: Letter, body: readonly Block[]): Section[] {
  const { frame, unit } = of;
  const titles = isCommittee(frame.organisers[0]) ? words.committeeSigner : words.officeSigner;
  return [
    ...seasonPaper({
      office: officeOf(of),
      number: numberLine(undefined, 'GM'),
      title: words.title,
      subject: words.subject(frame.title),
      bases: [words.plan(frame.planNumber, dateInWords(frame.planOn))],
      body: [say(words.invites(frame.organisers[0] ?? issuingWords.committee(unit.unit))), ...body],
      signOff: { kind: 'sign-off', recipients: words.recipients, signatories: [{ titles }] },
      stamp: { form: words.form, code: '', sample: unit.sample, madeOn: frame.planOn },
    }).sections,
  ];
}

function toPerson(of: Letter, person: TraineeOnPaper): Section[] {
  const where = [person.village, person.unit].filter((name) => name !== null).join(', ');
  return letter(of, [
    led(words.person, person.name),
    led(words.asWhat, person.audience),
    led(words.where, where),
    ...seatLines([person]),
    say(words.please),
    {
      kind: 'qr',
      text: `${of.address}/moi/${person.code}`,
      side: 26,
      caption: [words.code(person.code), words.scan(`${of.address}/moi/`), words.private],
    },
  ]);
}

function toUnit(of: Letter, people: readonly TraineeOnPaper[]): Section[] {
  const rows = people.map(({ name, audience, village, seats, code }, at) => [
    { text: String(at + 1), align: 'center' as const },
    name,
    audience,
    village ?? '',
    seats.map(({ title }) => title).join('; '),
    code,
  ]);
  return letter(of, [
    say(words.unitInvites(issuingWords.inText(people[0]?.unit ?? ''))),
    { kind: 'table', widths: [10, 42, 38, 30, 30, 34], head: [[...words.columns]], rows },
    ...seatLines(people),
    say(words.pleaseUnit),
    { kind: 'qr', text: `${of.address}/moi/`, side: 20, caption: [words.scan(`${of.address}/moi/`), words.private] },
  ]);
}

/** Invitations with the code of each person, one letter a person or one a unit. */
export const traineeInvitationsFile = defineFile(traineeInvitationsPaper, {
  verb: 'training.manage',
  site: ({ place }) => ({ place }),
  answer: async ({ by, format, address: given, ...asked }, { tx, actor, clock }) => {
    await seeOwnPlaces(tx, holds(actor, 'training.manage', clock.today()));
    const frame = await trainingFrame(tx, asked.campaignId, asked.place);
    const people = await traineesOnPaper(tx, asked);
    if (people.length === 0) throw new Problem('NOTHING_TO_PRINT');
    const units = [...Map.groupBy(people, ({ unitId }) => unitId).values()];
    const letters = by === 'person' ? people.length : units.length;
    if (letters > MOST) throw new Problem('TRAINING_TOO_MANY_LETTERS', { values: { people: letters, most: MOST } });
    const of = { frame, unit: await communeFrame(tx, frame.place), address: given.replace(/\/+$/u, '') };
    const sections =
      by === 'person' ? people.flatMap((one) => toPerson(of, one)) : units.flatMap((own) => toUnit(of, own));
    const code = codeOf('GMTH', asked.campaignId);
    const stamp = { form: words.form, code, sample: of.unit.sample, madeOn: frame.planOn };
    const name = words.file(letters === 1 && by === 'person' ? (people[0]?.name ?? '') : frame.title);
    return paperAnswer({ name, stamp, sections }, format, name);
  },
});
