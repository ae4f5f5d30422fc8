import { Problem, type ProblemCode } from '../problem.ts';
import { pdfFault, type PdfFault } from './pdf-fault.ts';
import { zipNames } from './zip-names.ts';

const office = 'application/vnd.openxmlformats-officedocument';

/** What a material may be, by its content. */
export const materialTypes = {
  'application/pdf': 'document',
  [`${office}.wordprocessingml.document`]: 'document',
  [`${office}.presentationml.presentation`]: 'slides',
  'image/jpeg': 'picture',
  'image/png': 'picture',
  'video/mp4': 'video',
  'video/webm': 'video',
} as const;

export type MaterialType = keyof typeof materialTypes;

const pdfProblems: Readonly<Record<PdfFault, ProblemCode>> = {
  locked: 'MATERIAL_LOCKED',
  script: 'MATERIAL_RUNS',
  unread: 'MATERIAL_RUNS',
  tail: 'MATERIAL_TWO_IN_ONE',
};

export function isMaterialType(mediaType: string): mediaType is MaterialType {
  return mediaType in materialTypes;
}

/** The type of a file by its bytes, never by its name; refuses what runs, what is locked, and two files in one. */
export function inspectMaterial(bytes: Buffer): MaterialType {
  const starts = (hex: string, at = 0) => bytes.subarray(at, at + hex.length / 2).toString('hex') === hex;
  const head = bytes.subarray(0, 1024).toString('latin1');
  if (/<(?:html|script|svg|!doctype)/iu.test(head)) throw refused(head);
  if (starts('25504446')) return ofPdf(bytes);
  if (head.includes('%PDF-')) throw new Problem('MATERIAL_TWO_IN_ONE');
  if (starts('504b0304')) return ofZip(bytes);
  if (starts('ffd8ff')) return whole('image/jpeg', jpegEnds(bytes));
  if (starts('89504e470d0a1a0a')) return whole('image/png', bytes.subarray(-8).toString('hex') === '49454e44ae426082');
  if (starts('66747970', 4)) return whole('video/mp4', !zipEnd(bytes));
  if (starts('1a45dfa3') && head.slice(0, 128).includes('webm')) return whole('video/webm', !zipEnd(bytes));
  throw new Problem('MATERIAL_TYPE_REFUSED');
}

/** A page or drawing of the web by itself is a wrong type; inside a picture or paper it is a second file. */
function refused(head: string): Problem {
  return new Problem(/^[\s\u00ef\u00bb\u00bf]*</u.test(head) ? 'MATERIAL_TYPE_REFUSED' : 'MATERIAL_TWO_IN_ONE');
}

function whole(type: MaterialType, is: boolean): MaterialType {
  if (!is) throw new Problem('MATERIAL_TWO_IN_ONE');
  return type;
}

/** Telephones write marks of their own behind a picture; a second file there is none of them. */
function jpegEnds(bytes: Buffer): boolean {
  const end = bytes.lastIndexOf(Buffer.from('ffd9', 'hex'));
  const tail = bytes.subarray(end + 2).toString('latin1');
  return end > 0 && !zipEnd(bytes) && !/<(?:html|script|svg|!doctype)|%PDF-/iu.test(tail);
}

function zipEnd(bytes: Buffer): boolean {
  const end = bytes.lastIndexOf(Buffer.from('504b0506', 'hex'));
  return end >= 0 && end + 22 <= bytes.length && end + 22 + bytes.readUInt16LE(end + 20) === bytes.length;
}

function ofPdf(bytes: Buffer): MaterialType {
  const fault = pdfFault(bytes);
  if (fault) throw new Problem(pdfProblems[fault]);
  return 'application/pdf';
}

function ofZip(bytes: Buffer): MaterialType {
  const names = zipNames(bytes);
  if (!names) throw new Problem('MATERIAL_TWO_IN_ONE');
  const has = (part: RegExp) => names.some((name) => part.test(name));
  if (has(/vbaProject|\/activeX\/|\/oleObject|\.(?:exe|dll|js|vbs|html?|svg)$/iu)) throw new Problem('MATERIAL_RUNS');
  if (has(/^word\/document\.xml$/u)) return `${office}.wordprocessingml.document`;
  if (has(/^ppt\/presentation\.xml$/u)) return `${office}.presentationml.presentation`;
  throw new Problem('MATERIAL_TYPE_REFUSED');
}
