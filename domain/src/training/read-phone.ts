/** New beginnings of the eleven-digit mobile numbers that ended on 14/11/2018 ○. */
const moved: Readonly<Record<string, string>> = {
  '0120': '070',
  '0121': '079',
  '0122': '077',
  '0123': '083',
  '0124': '084',
  '0125': '085',
  '0126': '076',
  '0127': '081',
  '0128': '078',
  '0129': '082',
  '0162': '032',
  '0163': '033',
  '0164': '034',
  '0165': '035',
  '0166': '036',
  '0167': '037',
  '0168': '038',
  '0169': '039',
  '0186': '056',
  '0188': '058',
  '0199': '059',
};

const mobile = /^0[35789]\d{8}$/u;
const fixed = /^02\d{9}$/u;

/**
 * A Vietnamese number in its form of today, ten digits of a mobile or eleven of a fixed line: +84, a zero that Excel
 * dropped and old eleven-digit mobiles are understood. Undefined when it is none.
 */
export function readPhone(text: string): string | undefined {
  const digits = text
    .replace(/[\s.()\u2010-\u2015-]/gu, '')
    .replace(/^(?:\+|00)84(?:0)?/u, '0')
    .replace(/^84(?=[235789]\d{8,9}$)/u, '0')
    .replace(/^(?=[235789]\d{8,9}$)/u, '0')
    .replace(/^(?=1[268]\d{8}$|199\d{7}$)/u, '0');
  const begins = moved[digits.slice(0, 4)];
  const today = digits.length === 11 && begins !== undefined ? begins + digits.slice(4) : digits;
  return mobile.test(today) || fixed.test(today) ? today : undefined;
}
