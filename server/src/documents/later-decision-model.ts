import { decisionFacts } from '@ra-soat/domain/words/issuing.vi.ts';
import { laterDecisionWords } from '@ra-soat/domain/words/later-decision.vi.ts';
import type { AskedLists } from '../platform/cases-by.ts';
import type { Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import { decisionFrame, effectOf } from './decision-frame.ts';
import { decisionRow, type DecisionRow } from './decision-row.ts';
import { amendedRows, revokedRows } from './later-decision-rows.ts';
import type { ChangeList, LaterDecisionModel } from './papers/later-decision.ts';
import type { RoundFrame } from './round-frame.ts';

/** What the paper says of itself, in the order subject, articles, lists. */
type Content = Pick<LaterDecisionModel, 'subject' | 'articles' | 'lists'>;

interface Decisions {
  readonly signed: DecisionRow;
  readonly named: DecisionRow;
  readonly frame: RoundFrame;
}

/** Without the full stop that the article sets itself. */
function reasonOf({ body }: DecisionRow): string {
  return (body.reason ?? '').trim().replace(/\.+$/u, '');
}

async function amendment(tx: Tx, { signed, named, frame }: Decisions, asked: AskedLists): Promise<Content> {
  const { number, decided_on: on } = named;
  const { changed, removed } = await amendedRows(tx, signed, asked);
  const { opinionReference } = signed.body;
  const { amend: columns } = laterDecisionWords.columns;
  const lists: ChangeList[] = [
    { title: laterDecisionWords.changed, columns, rows: changed },
    { title: laterDecisionWords.removed, columns, rows: removed },
  ];
  const says = laterDecisionWords.amendArticle(number, on, changed.length + removed.length, reasonOf(signed));
  const opinion = opinionReference === undefined ? '' : ` ${laterDecisionWords.opinion(opinionReference)}`;
  return {
    subject: laterDecisionWords.amends(number, on, laterDecisionWords.about(frame.year)),
    articles: [
      says + opinion,
      `${laterDecisionWords.unchanged(number)} ${effectOf(signed)}`,
      decisionFacts.carriedOutBy(frame.committee),
    ],
    lists,
  };
}

async function revocation(tx: Tx, { signed, named, frame }: Decisions): Promise<Content> {
  const { number, decided_on: on } = named;
  const rows = await revokedRows(tx, signed, frame.standard);
  const { revokes, revokesPart, revokeArticle, revokePartArticle } = laterDecisionWords;
  const [subject, article] = signed.whole === true ? [revokes, revokeArticle] : [revokesPart, revokePartArticle];
  return {
    subject: subject(number, on, laterDecisionWords.about(frame.year)),
    articles: [
      article(number, on, rows.length, reasonOf(signed)),
      `${laterDecisionWords.goesOn} ${effectOf(signed)}`,
      decisionFacts.carriedOutBy(frame.committee),
    ],
    lists: [{ title: laterDecisionWords.revoked, columns: laterDecisionWords.columns.revoke, rows }],
  };
}

/** An amendment or a revocation as signed: which decision it names, why, and each household from what to what. */
export async function laterDecisionModel(
  tx: Tx,
  frame: RoundFrame,
  signed: DecisionRow,
  asked: AskedLists,
): Promise<LaterDecisionModel> {
  const namedId = signed.amends_id ?? signed.revokes_id;
  const named = namedId === null ? undefined : await decisionRow(tx, { decisionId: namedId });
  if (!named) throw new Problem('NOT_FOUND');
  const of = { signed, named, frame };
  const content = signed.kind === 'amendment' ? await amendment(tx, of, asked) : await revocation(tx, of);
  return {
    ...decisionFrame(frame, signed, { form: 'laterDecision', grounds: signed.body.grounds }),
    ...content,
  };
}
