import type { Facts } from './facts.ts';
import { closingByFormula } from './movement-counts.ts';
import type { ColumnContent, TableLayout } from './table-layout.ts';

/** `notReviewed` prints "–"; a rate prints "–" where its base is 0. */
export type Cell =
  | { readonly kind: 'count'; readonly value: number }
  | { readonly kind: 'rate'; readonly part: number; readonly base: number }
  | { readonly kind: 'notReviewed' };

type Value = number | undefined;

/** The sum of the facts of a key; undefined where one of them is not known. */
export function factAt(facts: Facts | undefined, keys: readonly string[], fill: readonly string[]): Value {
  const values = keys.flatMap((key) => fill.map((filled) => facts?.get(key.replace('*', filled))));
  return values.reduce<Value>((sum, value) => (sum === undefined || value === undefined ? undefined : sum + value), 0);
}

function closingAt(facts: Facts | undefined, key: string, fill: readonly string[]): Value {
  const printed = factAt(facts, [key], fill);
  if (printed !== undefined) return printed;
  const at = (column: number) => factAt(facts, [key.replace('.9.', `.${column}.`)], fill);
  const columns = [at(1), at(2), at(3), at(4), at(5), at(6), at(7), at(8)];
  if (columns.includes(undefined)) return undefined;
  const [one = 0, two = 0, three = 0, four = 0, five = 0, six = 0, seven = 0, eight = 0] = columns;
  return closingByFormula({ 1: one, 2: two, 3: three, 4: four, 5: five, 6: six, 7: seven, 8: eight, 9: 0 });
}

function valueOf(
  layout: TableLayout,
  content: ColumnContent,
  facts: Facts | undefined,
  fill: readonly string[],
): Value {
  if (content.kind === 'count') return factAt(facts, content.keys, fill);
  if (content.kind === 'closing') return closingAt(facts, content.key, fill);
  if (content.kind !== 'columns') return undefined;
  const summed = layout.columns.filter(({ number }) => content.first <= number && number <= content.last);
  const keys = summed.flatMap((column) => (column.content.kind === 'count' ? column.content.keys : []));
  return factAt(facts, keys, fill);
}

/** The cells of one row from the facts of its units. */
export function cellsOf(layout: TableLayout, facts: Facts | undefined, fill: readonly string[]): Cell[] {
  const at = (number: number): Value => {
    const content = layout.columns[number - 1]?.content;
    return content && valueOf(layout, content, facts, fill);
  };
  return layout.columns.map(({ content }): Cell => {
    if (content.kind === 'rate') return rateCell(at(content.part), at(content.base));
    if (content.kind === 'share') {
      return rateCell(factAt(facts, [content.part], fill), factAt(facts, [content.base], fill));
    }
    const value = valueOf(layout, content, facts, fill);
    return value === undefined ? { kind: 'notReviewed' } : { kind: 'count', value };
  });
}

function rateCell(part: Value, base: Value): Cell {
  return part === undefined || base === undefined ? { kind: 'notReviewed' } : { kind: 'rate', part, base };
}
