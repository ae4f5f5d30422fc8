import type { Block, Paper, PaperStamp, Section, SignOffBlock } from '../paper.ts';
import { officeHead, type Office } from './office.ts';

/** A paper of one body with its number, title and subject: decision, plan, invitation, minutes of an inspection. */
export interface SeasonPaper {
  readonly office: Office;
  /** "Số: 05/KH-UBND". */
  readonly number: string;
  readonly title: string;
  readonly subject: string;
  readonly note?: string;
  /** "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ QUẢNG KHÊ", above the grounds of a decision. */
  readonly issuer?: string;
  readonly bases: readonly string[];
  readonly body: readonly Block[];
  readonly signOff: SignOffBlock;
  readonly annexes?: readonly Section[];
  readonly stamp: PaperStamp;
}

export const centred = (text: string): Block => ({
  kind: 'text',
  text: [{ text, strong: true }],
  align: 'center',
  indent: false,
  keepNext: true,
});

export const heading = (text: string): Block => ({
  kind: 'text',
  text: [{ text, strong: true }],
  indent: false,
  keepNext: true,
});

export const say = (text: string): Block => ({ kind: 'text', text });

/** "Điều 1. …", "Nội dung: …". */
export const led = (lead: string, text: string): Block => ({
  kind: 'text',
  text: [{ text: lead, strong: true }, { text }],
});

export function seasonPaper(model: SeasonPaper): Paper {
  const { office, number, title, subject, note, issuer, bases, body, signOff, annexes = [], stamp } = model;
  return {
    name: `${title} ${subject}`,
    stamp,
    sections: [
      {
        orientation: 'portrait',
        blocks: [
          officeHead(office, number),
          { kind: 'title', lines: [title], subject, rule: true, ...(note !== undefined && { note }) },
          ...(issuer === undefined ? [] : [centred(issuer)]),
          ...bases.map((base): Block => ({ kind: 'text', text: [{ text: base, italic: true }] })),
          ...body,
          signOff,
        ],
      },
      ...annexes,
    ],
  };
}
