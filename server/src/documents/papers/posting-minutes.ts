import { showDate, type IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import type { DecisionList } from '@ra-soat/domain/review/decision-lists.ts';
import { postedListWords } from '@ra-soat/domain/words/documents.vi.ts';
import { postingMinutesWords as words } from '@ra-soat/domain/words/posting-papers.vi.ts';
import { dateInWords, orDots } from '../paper-text.ts';
import type { Block, Paper, PaperStamp } from '../paper.ts';
import { decisionLists } from './decision.ts';
import { officeHead, type Office } from './office.ts';
import { say } from './season.ts';

/** Biên bản niêm yết, or kết thúc niêm yết: when, where, which list, by whom. */
export interface PostingMinutesModel {
  readonly of: 'start' | 'end';
  readonly office: Office;
  readonly year: number;
  readonly village: string;
  /** "Ban Chỉ đạo rà soát xã Quảng Khê" */
  readonly committee: string;
  /** "08 giờ 00"; empty where nobody noted it. */
  readonly hour: string;
  readonly on: IsoDate;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly places: readonly string[];
  readonly announced: boolean;
  readonly version: number;
  /** Of the list as it hangs, so that another list cannot stand for it. */
  readonly hash: string;
  readonly counts: Readonly<Record<DecisionList, number>>;
  readonly households: number;
  readonly complaints: { readonly where: string; readonly telephone?: string };
  readonly received: { readonly complaint: number; readonly feedback: number };
  /** Who put it up, or took it down. */
  readonly by: string;
  readonly proof: string;
  readonly stamp: PaperStamp;
}

function about(model: PostingMinutesModel): Block[] {
  const { version, hash, counts, households, from, to } = model;
  const listed = decisionLists.filter((kind) => counts[kind] > 0);
  return [
    say(words.places(model.places.join('; '))),
    say(words.version(version, hash.slice(0, 12))),
    say(words.lines(households)),
    ...listed.map((kind) => say(words.line(postedListWords.results[kind], counts[kind]))),
    say(words.period(showDate(from), showDate(to))),
  ];
}

function proved(model: PostingMinutesModel): Block[] {
  const { of, announced, complaints, received, proof } = model;
  if (of === 'start') {
    return [
      ...(announced ? [say(words.announced)] : []),
      say(words.complaints(complaints.where, complaints.telephone)),
    ];
  }
  return [say(words.received(received.complaint, received.feedback)), say(words.intact(orDots(proof, 120)))];
}

export function postingMinutesPaper(model: PostingMinutesModel): Paper {
  const { of, hour, on, committee, by } = model;
  const when = of === 'start' ? words.startWhen : words.endWhen;
  const hand = of === 'start' ? words.signs.poster : words.signs.taker;
  return {
    name: words.titles[of],
    stamp: model.stamp,
    sections: [
      {
        orientation: 'portrait',
        blocks: [
          officeHead(model.office),
          { kind: 'title', lines: [words.titles[of]], subject: words.subject(model.village, model.year), rule: true },
          say(when(hour, dateInWords(on), committee)),
          ...about(model),
          ...proved(model),
          say(words.ending),
          { kind: 'sign-off', signatories: [words.signs.witness, words.signs.village, { ...hand, name: by }] },
        ],
      },
    ],
  };
}
