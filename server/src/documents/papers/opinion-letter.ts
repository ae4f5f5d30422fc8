import { opinionLetterWords as words } from '@ra-soat/domain/words/round-report.vi.ts';
import { numberLine } from '../paper-text.ts';
import type { Paper, PaperStamp } from '../paper.ts';
import { officeHead, type Office, type Signer } from './office.ts';
import { say } from './season.ts';

/** Công văn that asks the level above for its written opinion on the result. */
export interface OpinionLetterModel {
  readonly office: Office;
  readonly year: number;
  readonly committee: string;
  /** "Chủ tịch Ủy ban nhân dân tỉnh Lâm Đồng". */
  readonly body: string;
  readonly figures: {
    readonly poor: number;
    readonly nearPoor: number;
    readonly exitedPoverty: number;
    readonly exitedNearPoverty: number;
  };
  /** "01/12/2026"; null where no day is set. */
  readonly replyBy: string | null;
  readonly signer: Signer;
  readonly stamp: PaperStamp;
}

export function opinionLetterPaper(model: OpinionLetterModel): Paper {
  const { poor, nearPoor, exitedPoverty, exitedNearPoverty } = model.figures;
  return {
    name: words.about(model.year),
    stamp: model.stamp,
    sections: [
      {
        orientation: 'portrait',
        blocks: [
          officeHead(model.office, `${numberLine(undefined, words.symbol)}\n${words.about(model.year)}`),
          { kind: 'text', text: words.to(model.body), align: 'center', indent: false },
          say(words.sends(model.committee, model.year)),
          say(words.figures(poor, nearPoor, exitedPoverty, exitedNearPoverty)),
          say(words.asks(model.committee, model.body, model.replyBy)),
          { kind: 'sign-off', recipients: words.recipients, signatories: [model.signer] },
        ],
      },
    ],
  };
}
