import { tidy } from '@ra-soat/domain/kernel/text.ts';
import { tcvn3Letters, vniLetters } from './legacy-letters.ts';

export interface Converted {
  readonly text: string;
  readonly font: 'TCVN3' | 'VNI';
}

/**
 * Text typed for an old Vietnamese font (.VnTime = TCVN3, VNI-Times = VNI) in Unicode; null when it is Unicode already.
 * Told by the name of the font, else by letters that no Vietnamese text in Unicode holds.
 */
export function convertLegacy(text: string, fontName: string): Converted | null {
  const font = fontOf(text, fontName);
  if (font === null) return null;
  const converted = tidy(font === 'TCVN3' ? fromTcvn3(text) : fromVni(text));
  if (converted === tidy(text)) return null;
  return { font, text: /^\.Vn.*H$/u.test(fontName) ? converted.toUpperCase() : converted };
}

/** Letters of TCVN3 that Vietnamese in Unicode never uses; then a small letter before a capital with a mark: "NguyÔn". */
const tcvn3Only = /[¡-§¨©ª«¬\u00ad®µ¶·¸¹»¼½¾ÆÇÐÎÏÑÖ×ØÜÞßåæçëîïñö÷øûüþ]/u;
const tcvn3Capital = /\p{Ll}[ÈÉÊËÌÒÓÔÕ]/u;
/** Marks that VNI puts behind a vowel where Vietnamese in Unicode never has one: "Vaên", "Ñöùc", but not "Hoàng", "Xuân". */
const vniPair = /[aeouyôöAEOUYÔÖ][øûïåäëüØÛÏÅÄËÜùõÙÕ]|[aA][âáàãêéèúÂÁÀÃÊÉÈÚ]|[eE][âáàãÂÁÀÃ]|[oO][âÂ]|(?<![\p{L}])[ñÑ]/u;
const symbols = /[A-Za-z][¡-©ª«¬\u00ad®µ¶·¸¹»¼½¾ÐÞþß×÷]|[¡-©ª«¬\u00ad®µ¶·¸¹»¼½¾ÐÞþß×÷][A-Za-z]/u;
const unicodeVietnamese = /[ăđĩũơưĂĐĨŨƠƯ\u1ea0-\u1ef9\u0300-\u0323]/u;

function fontOf(text: string, fontName: string): 'TCVN3' | 'VNI' | null {
  if (/^\.Vn/iu.test(fontName)) return 'TCVN3';
  if (/^VNI/iu.test(fontName)) return 'VNI';
  if (unicodeVietnamese.test(text)) return null;
  if (symbols.test(text)) return 'TCVN3';
  if (vniPair.test(text) && !tcvn3Capital.test(text)) return 'VNI';
  return tcvn3Only.test(text) || tcvn3Capital.test(text) ? 'TCVN3' : null;
}

function fromTcvn3(text: string): string {
  return Array.from(text, (letter) => tcvn3Letters.get(letter) ?? letter).join('');
}

function fromVni(text: string): string {
  let out = '';
  for (let at = 0; at < text.length; at += 1) {
    const pair = vniLetters.get(text.slice(at, at + 2));
    if (pair !== undefined) at += 1;
    out += pair ?? vniLetters.get(text.charAt(at)) ?? text.charAt(at);
  }
  return out;
}
