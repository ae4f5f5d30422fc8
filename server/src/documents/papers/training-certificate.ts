import { showDate, type IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import { trainingCertificateWords as words } from '@ra-soat/domain/words/quiz.vi.ts';
import type { Block, Paper, PaperStamp, Section } from '../paper.ts';
import { officeHead, type Office } from './office.ts';

/** Giấy xác nhận đã tập huấn: no official template is known; the look is that of NĐ 30/2020/NĐ-CP. */
export interface TrainingCertificateModel {
  readonly office: Office;
  /** "05/GXN-TH" */
  readonly number: string;
  /** "Ủy ban nhân dân xã Quảng Khê". */
  readonly issuer: string;
  readonly name: string;
  readonly unit: string;
  readonly campaign: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** Forms in words. */
  readonly forms: readonly string[];
  readonly signer: { readonly name: string; readonly title: string };
  readonly revokedOn: IsoDate | null;
  readonly checkCode: string;
  /** What the square code opens. */
  readonly checkAddress: string;
  readonly stamp: PaperStamp;
}

const fact = (label: string, value: string): Block => ({
  kind: 'text',
  text: [{ text: `${label}: ` }, { text: value, strong: true }],
  indent: false,
});

function section(model: TrainingCertificateModel): Section {
  const { office, number, issuer, campaign, from, to, forms, signer, checkAddress, checkCode, revokedOn } = model;
  const note = revokedOn === null ? {} : { note: words.revoked(showDate(revokedOn)) };
  return {
    orientation: 'portrait',
    code: model.stamp.code,
    blocks: [
      officeHead(office, words.number(number)),
      { kind: 'title', lines: [words.title], subject: words.subject, rule: true, ...note },
      { kind: 'text', text: words.certifies(issuer), indent: false },
      fact(words.name, model.name),
      fact(words.unit, model.unit),
      { kind: 'text', text: words.trained(campaign, showDate(from), showDate(to)), indent: false },
      fact(words.forms, forms.length === 0 ? words.noForms : forms.join('; ')),
      { kind: 'text', text: words.validity, indent: false },
      { kind: 'sign-off', signatories: [{ titles: signer.title.split('\n'), name: signer.name }] },
      { kind: 'qr', text: checkAddress, side: 26, caption: [words.check, words.code(checkCode)] },
    ],
  };
}

/** One or many, each from its own page 1; `stamp` is that of the file. */
export function trainingCertificatesPaper(models: readonly TrainingCertificateModel[], stamp: PaperStamp): Paper {
  return { name: words.title, stamp, sections: models.map(section) };
}
