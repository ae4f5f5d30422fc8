// Reads a workbook in a process of its own and prints rows a second and peak memory as one line of JSON.
import { resourceUsage } from 'node:process';
import { readWorkbook } from '@ra-soat/server/platform/workbook/read-workbook.ts';

const [path = ''] = process.argv.slice(2);
const start = performance.now();
let rows = 0;
let households = 0;
for await (const part of readWorkbook(path, { on: '2026-09-01', standard: 'vn-2022', area: 'rural' })) {
  households += part.households.length;
  rows += (part.sheets ?? []).reduce((sum, sheet) => sum + sheet.rows, 0);
}
const seconds = (performance.now() - start) / 1000;
const peakMb = Math.round(resourceUsage().maxRSS / 1024);
console.log(JSON.stringify({ rows, households, seconds, rowsPerSecond: Math.round(rows / seconds), peakMb }));
