// npm run synth -- --households N --seed S [--noise] --out file.xlsx: an invented commune as an Excel workbook.
import { parseArgs } from 'node:util';
import { planWorkbook } from './synth/plan-workbook.ts';
import { workbookOf } from './synth/common-workbook.ts';
import { quangKhe } from './synth/sample-places.ts';
import { syntheticCommune } from './synth/synthetic-commune.ts';
import { withNoise } from './synth/with-noise.ts';

const { values } = parseArgs({
  options: {
    households: { type: 'string', default: '400' },
    seed: { type: 'string', default: '1' },
    noise: { type: 'boolean', default: false },
    out: { type: 'string', default: 'du-lieu-mau.xlsx' },
  },
});

/** A number from the command line, or a message and the end. */
function whole(name: string, text: string): number {
  if (/^\d{1,6}$/u.test(text)) return Number(text);
  console.error(`--${name} phải là số nguyên không âm, nhận được "${text}"`);
  process.exit(2);
}

const seed = whole('seed', values.seed);
const listed = whole('households', values.households);
const listedShare = 0.5;
const commune = syntheticCommune({ ...quangKhe, seed, households: Math.ceil(listed / listedShare), listedShare });
const plan = planWorkbook(commune);
const sheets = values.noise ? withNoise(plan, seed).sheets : plan;
await workbookOf(sheets).xlsx.writeFile(values.out);
console.log(
  `Hạt giống ${seed}: ${sheets.map((sheet) => `${sheet.name} ${sheet.blocks.length} hộ`).join(', ')} → ${values.out}`,
);
