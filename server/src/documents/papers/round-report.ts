import { showWhole } from '@ra-soat/domain/kernel/dong.ts';
import { roundReportWords as words } from '@ra-soat/domain/words/round-report.vi.ts';
import { dateInWords, numberLine } from '../paper-text.ts';
import type { Block, CellSpec, Paper, PaperStamp, SignOffBlock, TableBlock } from '../paper.ts';
import { decisionLists, listAnnex, type DecisionModel } from './decision.ts';
import { officeHead, type Office, type Signer } from './office.ts';
import { heading, say } from './season.ts';

/** Households of one village, before and after. */
export interface VillageFigures {
  readonly village: string;
  readonly listed: number;
  readonly requests: number;
  readonly surveyed: number;
  readonly poorBefore: number;
  readonly poorNow: number;
  readonly nearPoorBefore: number;
  readonly nearPoorNow: number;
  readonly exitedPoverty: number;
  readonly exitedNearPoverty: number;
  readonly notReviewed: number;
}

type Figure = Exclude<keyof VillageFigures, 'village'>;

export interface RoundWork {
  readonly meetings: number;
  readonly postings: number;
  readonly objections: { readonly received: number; readonly answered: number; readonly upheld: number };
}

/** Báo cáo kết quả of the commune to the level above, with its four lists. */
export interface RoundReportModel {
  readonly office: Office;
  readonly year: number;
  /** "Ủy ban nhân dân xã Quảng Khê". */
  readonly committee: string;
  /** "Ủy ban nhân dân tỉnh Lâm Đồng". */
  readonly superior: string;
  readonly grounds: readonly string[];
  readonly villages: readonly VillageFigures[];
  readonly work: RoundWork;
  readonly lists: DecisionModel['lists'];
  readonly signer: Signer;
  readonly stamp: PaperStamp;
}

export const totalOf = (villages: readonly VillageFigures[], of: Figure): number =>
  villages.reduce((sum, village) => sum + village[of], 0);

const tableFigures = [
  'listed',
  'poorBefore',
  'poorNow',
  'nearPoorBefore',
  'nearPoorNow',
  'exitedPoverty',
  'exitedNearPoverty',
  'notReviewed',
] as const satisfies readonly Figure[];

function villageTable(villages: readonly VillageFigures[]): TableBlock {
  const { columns } = words;
  const tall = (text: string): CellSpec => ({ text, rows: 2 });
  const figure = (value: number, strong = false): CellSpec => ({ text: showWhole(value), align: 'center', strong });
  return {
    kind: 'table',
    size: 11,
    widths: [10, 42, 15, 15, 15, 15, 15, 16, 16, 18],
    head: [
      [
        ...[columns.order, columns.village, columns.listed].map(tall),
        ...[columns.poor, columns.nearPoor, columns.exited].map((text): CellSpec => ({ text, columns: 2 })),
        tall(columns.notReviewed),
      ],
      [columns.before, columns.now, columns.before, columns.now, columns.exitedPoverty, columns.exitedNearPoverty],
    ],
    rows: [
      ...villages.map((village, at) => [
        figure(at + 1),
        village.village,
        ...tableFigures.map((of) => figure(village[of])),
      ]),
      [
        { text: words.total, columns: 2, strong: true, align: 'center' },
        ...tableFigures.map((of) => figure(totalOf(villages, of), true)),
      ],
    ],
  };
}

function body(model: RoundReportModel): Block[] {
  const { villages, work, grounds } = model;
  const sum = (of: Figure) => totalOf(villages, of);
  const { received, answered, upheld } = work.objections;
  return [
    ...(grounds.length === 0 ? [] : [say(words.grounds(grounds))]),
    say(words.opening(model.committee, model.year)),
    heading(words.work),
    say(words.listed(villages.length, sum('listed'), sum('requests'))),
    say(words.surveyed(sum('surveyed'), sum('notReviewed'))),
    say(words.meetings(work.meetings, work.postings)),
    say(words.objections(received, answered, upheld)),
    heading(words.result),
    say(words.poor(sum('poorBefore'), sum('poorNow'))),
    say(words.nearPoor(sum('nearPoorBefore'), sum('nearPoorNow'))),
    say(words.exited(sum('exitedPoverty'), sum('exitedNearPoverty'))),
    heading(words.byVillage),
    villageTable(villages),
    { kind: 'text', text: [{ text: words.note, italic: true }], size: 11 },
    say(words.lists),
  ];
}

export function roundReportPaper(model: RoundReportModel): Paper {
  const { office, year, lists, stamp } = model;
  const note = words.annexNote(dateInWords(office.date), model.committee);
  const signOff: SignOffBlock = {
    kind: 'sign-off',
    recipients: words.recipients(model.superior),
    signatories: [model.signer],
  };
  const listed = decisionLists.filter((kind) => lists[kind].length > 0);
  return {
    name: `${words.title} ${words.subject(year)}`,
    stamp,
    sections: [
      {
        orientation: 'portrait',
        blocks: [
          officeHead(office, numberLine(undefined, words.symbol)),
          { kind: 'title', lines: [words.title], subject: words.subject(year), rule: true },
          { kind: 'text', text: words.to(model.superior), align: 'center', indent: false },
          ...body(model),
          signOff,
        ],
      },
      ...listed.map((kind) => listAnnex(kind, lists[kind], { year, note })),
    ],
  };
}
