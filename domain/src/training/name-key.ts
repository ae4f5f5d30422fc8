import { fold } from '../kernel/text.ts';

const unitKinds = /^(?:tinh|thanh pho|quan|huyen|thi xa|thi tran|phuong|xa|dac khu) (?=.)/u;
const villageKinds =
  /^(?:to dan pho|khu dan cu|khu pho|thon|xom|ban|buon|lang|ap|khu vuc|khu|to|phum|soc|plei|bon) (?=.)/u;

const shortKinds: Readonly<Record<string, string>> = {
  t: 'tinh',
  tp: 'thanh pho',
  q: 'quan',
  h: 'huyen',
  tx: 'thi xa',
  tt: 'thi tran',
  p: 'phuong',
  ph: 'phuong',
  f: 'phuong',
  x: 'xa',
  tdp: 'to dan pho',
  kp: 'khu pho',
};

/** Words of letters and digits, without points and apostrophes: "P.Lĩnh Nam" → "p lĩnh nam". */
function spaced(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’‘`´]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function wholeKind(folded: string): string {
  const [first = '', ...rest] = folded.split(' ');
  const long = rest.length === 0 ? undefined : shortKinds[first];
  return long === undefined ? folded : [long, ...rest].join(' ');
}

/** Zeros before a number, i for y, "số" and blanks do not tell two names apart: "Mĩ Đình 02" is "Mỹ Đình 2". */
function tight(text: string): string {
  return text
    .replace(/\bso (?=\d)/gu, '')
    .replace(/\b0+(?=\d)/gu, '')
    .replaceAll('y', 'i')
    .replaceAll(' ', '');
}

/** Keys of one name from the strictest to the loosest: as spelled, as spelled without its kind, folded, folded without. */
export type NameKeys = readonly [spelled: string, own: string, whole: string, bare: string];

function keysOf(name: string, kinds: RegExp): NameKeys {
  const spelled = spaced(name);
  const whole = wholeKind(fold(spelled));
  const bare = whole.replace(kinds, '');
  const own = spelled.split(' ').slice(-bare.split(' ').length).join(' ');
  return [spelled, own, tight(whole), tight(bare)];
}

export function unitKeys(name: string): NameKeys {
  return keysOf(name, unitKinds);
}

export function villageKeys(name: string): NameKeys {
  return keysOf(name, villageKinds);
}
