import ExcelJS from 'exceljs';
import { planWorkbook } from './plan-workbook.ts';
import type { SyntheticCommune } from './synthetic-commune-types.ts';
import type { CellContent, RowValues } from './workbook-cell.ts';
import type { PlanSheet } from './workbook-plan.ts';

/** Last year's workbook of the commune as communes keep it; marked as sample data. */
export function commonWorkbook(commune: SyntheticCommune): ExcelJS.Workbook {
  return workbookOf(planWorkbook(commune));
}

/** Writes planned lists, with or without noise. */
export function workbookOf(sheets: readonly PlanSheet[]): ExcelJS.Workbook {
  const workbook = new ExcelJS.Workbook();
  workbook.title = 'Dữ liệu mẫu';
  for (const sheet of sheets) writeSheet(workbook.addWorksheet(sheet.name), sheet);
  return workbook;
}

function writeSheet(worksheet: ExcelJS.Worksheet, sheet: PlanSheet): void {
  worksheet.getCell('A1').value = 'DỮ LIỆU MẪU: người và hộ trong tệp này không có thật';
  worksheet.getCell(sheet.title.cell).value = sheet.title.text;
  worksheet.getCell(sheet.title.cell).font = { bold: true, size: 14 };
  for (const [row, values] of Object.entries(sheet.headings)) writeRow(worksheet.getRow(Number(row)), values);
  let next = sheet.firstRow;
  for (const block of sheet.blocks) {
    for (const values of block.rows) {
      writeRow(worksheet.getRow(next), values);
      next += 1;
    }
  }
}

function writeRow(row: ExcelJS.Row, values: RowValues): void {
  values.forEach((value, index) => {
    if (value === null) return;
    const cell = row.getCell(index + 1);
    cell.value = valueOf(value);
    if (isOldFont(value)) cell.font = { name: value.font };
  });
}

function valueOf(value: Exclude<CellContent, null>): ExcelJS.CellValue {
  return isOldFont(value) ? value.text : value;
}

function isOldFont(value: CellContent): value is { readonly text: string; readonly font: string } {
  return typeof value === 'object' && value !== null && 'font' in value;
}
