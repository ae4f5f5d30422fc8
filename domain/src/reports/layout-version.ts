import { layoutFor, type LayoutFor } from './layout-for.ts';
import type { TableCode, TableLayout } from './table-layout.ts';

/**
 * The official layouts by version: frozen figures name theirs and are shown in it for good. Whoever changes a layout
 * keeps the old one here under its number and gives the new one the next.
 */
const layouts: Readonly<Record<number, (code: TableCode, asked: LayoutFor) => TableLayout>> = { 1: layoutFor };

export const LAYOUT_VERSION = 1;

export function layoutOfVersion(version: number, code: TableCode, asked: LayoutFor): TableLayout {
  const found = layouts[version];
  if (!found) throw new Error(`no layouts of version ${version}`);
  return found(code, asked);
}
