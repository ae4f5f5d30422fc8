import ExcelJS from 'exceljs';

/** Cells of a list as an Excel file, marked as sample data. */
export async function traineesFile(lines: readonly (readonly string[])[]): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  workbook.title = 'Dữ liệu mẫu';
  const sheet = workbook.addWorksheet('Học viên');
  sheet.addRow(['DỮ LIỆU MẪU: người trong tệp này không có thật']);
  for (const cells of lines) sheet.addRow([...cells]);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
