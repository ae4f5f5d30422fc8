import type { B1Region } from './place.ts';

/** Regions in the order of the B1 tables of TT 17/2016 (NT1-NT3 ✔, NT4-NT6 ○), by the name used in the province list. */
const regionByName: Readonly<Record<string, B1Region>> = {
  'Đồng bằng sông Hồng': 'NT1',
  'Trung du và miền núi phía Bắc': 'NT2',
  'Bắc Trung Bộ và Duyên hải miền Trung': 'NT3',
  'Tây Nguyên': 'NT4',
  'Đông Nam Bộ': 'NT5',
  'Đồng bằng sông Cửu Long': 'NT6',
};

/** Throws on a name that is none of the six regions. */
export function b1RegionNamed(name: string): B1Region {
  const region = regionByName[name];
  if (region === undefined) throw new RangeError(`unknown region: ${name}`);
  return region;
}
