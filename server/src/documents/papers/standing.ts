import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { runsOn, type LeavingCounter, type LeavingCounters } from '@ra-soat/domain/registry/leaving-counters.ts';
import { standingWords as words } from '@ra-soat/domain/words/standing.vi.ts';
import type { Block, Paper, PaperStamp } from '../paper.ts';
import { officeHead, type Office, type Signer } from './office.ts';

/** What a household was on a day, since when, and when it left: for banks, insurers and programmes. */
export interface StandingModel {
  readonly office: Office;
  readonly issuer: string;
  readonly on: IsoDate;
  readonly head: string;
  readonly address: string;
  /** In words; undefined: on no list. */
  readonly standing: string | undefined;
  readonly decision: { readonly number: string; readonly on: IsoDate } | undefined;
  readonly standard: string;
  readonly firstOn: IsoDate;
  readonly leaving: LeavingCounters;
  readonly members: readonly (readonly string[])[];
  readonly signer: Signer;
  readonly stamp: PaperStamp;
}

function fact(label: string, value: string): Block {
  return { kind: 'text', text: [{ text: `${label}: ` }, { text: value, strong: true }], indent: false };
}

function leftText(counter: LeavingCounter, on: IsoDate): string {
  const { from, decision, lastDay, endedOn } = counter;
  const last =
    endedOn !== null
      ? words.ended(showDate(endedOn))
      : lastDay === null
        ? words.unknownUntil
        : words.until(showDate(lastDay), runsOn(counter, on));
  return words.left(showDate(from), decision, last);
}

/** One page that says for a day what the registry knows of a household. */
export function standingPaper(model: StandingModel): Paper {
  const { on, decision, leaving, stamp } = model;
  const left = (label: string, counter: LeavingCounter | null) => (counter ? [fact(label, leftText(counter, on))] : []);
  const blocks: Block[] = [
    officeHead(model.office),
    { kind: 'title', lines: [words.title], subject: words.subject(showDate(on)), rule: true },
    { kind: 'text', text: words.certifies(model.issuer), indent: false },
    fact(words.head, model.head),
    fact(words.address, model.address),
    fact(words.standing(showDate(on)), model.standing ?? words.none),
    ...(decision ? [fact(words.decision, words.decidedOn(decision.number, showDate(decision.on)))] : []),
    fact(words.standard, model.standard),
    fact(words.first, showDate(model.firstOn)),
    ...left(words.leftPoverty, leaving.programme),
    ...left(words.leftLists, leaving.bank),
    { kind: 'text', text: words.members, indent: false },
    { kind: 'table', widths: [12, 70, 28, 50], head: [words.columns], rows: model.members },
    { kind: 'sign-off', signatories: [model.signer] },
  ];
  return { name: words.title, stamp, sections: [{ orientation: 'portrait', code: stamp.code, blocks }] };
}
