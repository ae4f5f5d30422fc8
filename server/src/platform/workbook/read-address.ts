import { tidy } from '@ra-soat/domain/kernel/text.ts';
import type { SheetRow } from './cell.ts';
import type { Field } from './column-labels.ts';
import { type Note, note } from './note.ts';
import { readReference } from './read-reference.ts';
import { textIn } from './row-role.ts';
import type { Columns } from './sheet-kinds.ts';
import type { WorkbookOptions, WrittenPlace } from './workbook-types.ts';
import { communeOfAddress, placeFlaw } from './written-place.ts';

export interface ReadAddress {
  readonly village: string;
  readonly address: string;
  readonly place: WrittenPlace;
  readonly notes: readonly Note[];
}

/**
 * Units and village of the head row. A blank village (merged cells, a village as a title) is that of the row above;
 * the lists of those who left have only an address, which begins with the village.
 */
export function readAddress(
  row: SheetRow,
  columns: Columns,
  villageAbove: string | null,
  options: WorkbookOptions,
): ReadAddress {
  const text = (field: Field) => tidy(textIn(row, columns, field));
  const address = text('address');
  const place: WrittenPlace = {
    province: text('province'),
    district: text('district'),
    districtCode: text('districtCode'),
    // In a file of ours the address is free text; whose household it is, its key says.
    commune: text('commune') || (readReference(row, columns) === null ? communeOfAddress(address) : ''),
    communeCode: text('communeCode'),
  };
  const own = text('village') || (columns.has('village') ? '' : tidy(address.split(',')[0] ?? ''));
  const flaw = placeFlaw(place, options.commune);
  const village = own || (villageAbove ?? '');
  const notes = [
    ...(flaw === null ? [] : [note(row.row, 'communeCode', flaw.code, { value: flaw.value })]),
    ...(own === '' && !(villageAbove !== null && isVillageSheet(columns))
      ? [villageNote(row, columns, villageAbove)]
      : []),
  ];
  return { village, address, place, notes };
}

/** No column could name the village: the sheet itself does. */
function isVillageSheet(columns: Columns): boolean {
  return !columns.has('village') && !columns.has('address');
}

function villageNote(row: SheetRow, columns: Columns, above: string | null): Note {
  const field = columns.has('village') ? 'village' : 'address';
  return above === null
    ? note(row.row, field, 'village_blank')
    : note(row.row, field, 'village_inherited', { value: above });
}
