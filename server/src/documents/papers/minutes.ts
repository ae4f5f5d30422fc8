import { showRate } from '@ra-soat/domain/kernel/dong.ts';
import type { DecisionList } from '@ra-soat/domain/review/decision-lists.ts';
import { minutesWords } from '@ra-soat/domain/words/documents.vi.ts';
import type { Block, CellSpec, Paper, PaperStamp, TableBlock } from '../paper.ts';
import { dateInWords } from '../paper-text.ts';
import { decisionLists } from './decision.ts';
import { officeHead, type Office } from './office.ts';

export interface Attendant {
  /** "Bí thư chi bộ", "Chi hội trưởng Phụ nữ". */
  readonly post: string;
  readonly name: string;
}

/** One show of hands; agree + disagree + abstain = attendees. */
export interface MinutesVote {
  readonly subject: string;
  readonly attendees: number;
  readonly agree: number;
  readonly disagree: number;
  readonly abstain: number;
  readonly accepted: boolean;
}

/** Biên bản họp dân, Phụ lục V (TT 07/2021/TT-BLĐTBXH). */
export interface MinutesModel {
  readonly office: Office;
  readonly village: string;
  readonly year: number;
  /** Clock times "19:00". */
  readonly startedAt: string;
  readonly endedAt: string;
  readonly venue: string;
  readonly chair: Attendant;
  readonly secretary: Attendant;
  readonly present: readonly Attendant[];
  readonly enumerators: number;
  /** How and when the Fatherland Front was invited to supervise, and who came. */
  readonly front: { readonly invitation: string; readonly present?: string };
  readonly attendees: number;
  readonly households: { readonly attending: number; readonly listed: number };
  readonly presentation: readonly string[];
  readonly opinions: readonly { readonly headName: string; readonly text: string }[];
  readonly votes: readonly MinutesVote[];
  /** Names of the heads of the agreed households. */
  readonly agreed: Readonly<Record<DecisionList, readonly string[]>>;
  readonly reviewedAgain: readonly string[];
  readonly representatives: readonly string[];
  readonly copies: number;
  readonly stamp: PaperStamp;
}

const heading = (text: string): Block => ({
  kind: 'text',
  text: [{ text, strong: true }],
  indent: false,
  keepNext: true,
});
const say = (text: string): Block => ({ kind: 'text', text });
const center = (value: string | number): CellSpec => ({ text: String(value), align: 'center' });

function opening(model: MinutesModel): Block[] {
  const people = [
    minutesWords.chair(model.chair.name, model.chair.post),
    minutesWords.secretary(model.secretary.name, model.secretary.post),
    ...model.present.map((person) => `- ${person.post}: ${person.name}.`),
    minutesWords.enumerators(model.enumerators),
    minutesWords.front(model.front.invitation, model.front.present),
    minutesWords.attendees(model.attendees),
    minutesWords.households(
      model.households.attending,
      model.households.listed,
      showRate(model.households.attending, model.households.listed),
    ),
  ];
  const when = minutesWords.when(model.startedAt, dateInWords(model.office.date), model.venue, model.year);
  return [say(when), heading(minutesWords.presentHeading), ...people.map(say)];
}

function discussion(model: MinutesModel): Block[] {
  const opinions = model.opinions.map((opinion) => say(minutesWords.opinion(opinion.headName, opinion.text)));
  return [
    heading(minutesWords.contentHeading),
    ...model.presentation.map(say),
    ...(opinions.length === 0 ? [say(minutesWords.noOpinion)] : opinions),
  ];
}

function voteTable(votes: readonly MinutesVote[]): TableBlock {
  return {
    kind: 'table',
    widths: [10, 65, 17, 17, 17, 17, 16, 26],
    head: [minutesWords.voteColumns],
    rows: votes.map((vote, at) => [
      center(at + 1),
      vote.subject,
      center(vote.attendees),
      center(vote.agree),
      center(vote.disagree),
      center(vote.abstain),
      center(showRate(vote.agree, vote.attendees)),
      center(vote.accepted ? minutesWords.accepted : minutesWords.refused),
    ]),
  };
}

function result(model: MinutesModel): Block[] {
  const lists = decisionLists.map((kind) => say(minutesWords.agreed(kind, model.agreed[kind])));
  return [
    heading(minutesWords.voteHeading),
    voteTable(model.votes),
    heading(minutesWords.resultHeading),
    ...lists,
    say(minutesWords.reviewedAgain(model.reviewedAgain)),
    say(minutesWords.ending(model.endedAt, model.copies)),
  ];
}

export function minutesPaper(model: MinutesModel): Paper {
  const representatives = model.representatives.join(', ');
  return {
    name: minutesWords.title,
    stamp: model.stamp,
    sections: [
      {
        orientation: 'portrait',
        blocks: [
          officeHead(model.office),
          { kind: 'title', lines: [minutesWords.title], subject: minutesWords.subject(model.village, model.year) },
          ...opening(model),
          ...discussion(model),
          ...result(model),
          {
            kind: 'sign-off',
            signatories: [
              { ...minutesWords.signs.secretary, name: model.secretary.name },
              { ...minutesWords.signs.households, ...(representatives === '' ? {} : { name: representatives }) },
              { ...minutesWords.signs.chair, name: model.chair.name },
            ],
          },
        ],
      },
    ],
  };
}
