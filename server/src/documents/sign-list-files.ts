import { signListWords } from '@ra-soat/domain/words/after-decision.vi.ts';
import { issuingWords } from '@ra-soat/domain/words/issuing.vi.ts';
import type { Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import { defineFile } from '../platform/query.ts';
import { roundSite } from '../platform/rounds.ts';
import { villageSite } from '../platform/village-site.ts';
import { signListPaper as signListContract } from './contract.ts';
import type { SignColumn, SignListModel } from './papers/sign-list.ts';
import { communeOffice, roundFrame, type RoundFrame } from './round-frame.ts';
import { signListAnswer } from './sign-list-answer.ts';
import { certificateRows, noticeRows, takeBackListRows, type RowsByVillage } from './sign-list-rows.ts';

interface Kind {
  readonly title: (year: number) => string;
  readonly file: (area: string, year: number) => string;
  readonly columns: readonly SignColumn[];
  readonly rows: (tx: Tx, roundId: string) => Promise<RowsByVillage>;
}

function columns(labels: readonly string[], widths: readonly number[]): SignColumn[] {
  return labels.map((label, at) => ({ label, width: widths[at] ?? 20 }));
}

const { files, signs } = signListWords;
const kinds: Readonly<Record<'certificates' | 'takeBack' | 'notices', Kind>> = {
  certificates: {
    title: signListWords.certificates,
    file: files.certificates,
    columns: columns(signListWords.certificateColumns, [42, 52, 26, 42, 22, 24, 36]),
    rows: certificateRows,
  },
  takeBack: {
    title: signListWords.takeBack,
    file: files.takeBack,
    columns: columns(signListWords.takeBackColumns, [50, 62, 34, 24, 40, 34]),
    rows: takeBackListRows,
  },
  notices: {
    title: signListWords.notices,
    file: files.notices,
    columns: columns(signListWords.noticeColumns, [56, 80, 42, 26, 40]),
    rows: noticeRows,
  },
};

interface Village {
  readonly village_id: string;
  readonly name: string;
}

async function villagesOf(tx: Tx, commune: string, only: string | undefined): Promise<Village[]> {
  const all = tx.selectFrom('village').select(['village_id', 'name']).where('commune_id', '=', commune);
  const asked = only === undefined ? all : all.where('village_id', '=', only);
  return asked.orderBy('position').orderBy('name').execute();
}

function modelOf(kind: Kind, frame: RoundFrame, village: Village, rows: readonly (readonly string[])[]): SignListModel {
  const code = `KN-${village.village_id.slice(0, 8).toUpperCase()}`;
  const madeOn = frame.decidedOn ?? frame.openedOn;
  return {
    office: communeOffice(frame),
    title: kind.title(frame.year),
    subject: issuingWords.villageOf(village.name, frame.unit),
    columns: kind.columns,
    rows,
    closing: signListWords.total(rows.length),
    signatories: [signs.village, signs.deliverer],
    stamp: { form: signListWords.forms.signList, code, sample: frame.sample, madeOn },
  };
}

/** Lists to sign after the decision: certificates handed out, old ones taken back, results told; village by village. */
export const signListFile = defineFile(signListContract, {
  verb: 'paper.print',
  site: ({ roundId, villageId }, { tx }) => (villageId ? villageSite(tx, villageId) : roundSite(tx, roundId)),
  answer: async ({ list, roundId, villageId, format }, { tx }) => {
    const frame = await roundFrame(tx, roundId);
    const kind = kinds[list];
    const rows = await kind.rows(tx, roundId);
    const villages = await villagesOf(tx, frame.commune, villageId);
    const [first, ...others] = villages.flatMap((village) => {
      const own = rows.get(village.village_id);
      return own ? [modelOf(kind, frame, village, own)] : [];
    });
    if (!first) throw new Problem('NOTHING_TO_PRINT');
    return signListAnswer([first, ...others], format, kind.file(villageId ? first.subject : frame.unit, frame.year));
  },
});
