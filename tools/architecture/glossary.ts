import { sourceFiles } from './source-files.ts';

export interface GlossaryRow {
  readonly identifiers: readonly string[];
  /** Vietnamese, in small letters; only what stands between “ ”. */
  readonly avoided: readonly string[];
}

const text = sourceFiles('GLOSSARY.md')[0]?.text ?? '';

/** The rows of GLOSSARY.md: | `identifier` | term | source | words to avoid |. */
export const glossary: readonly GlossaryRow[] = text
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => {
    const [, identifiers = '', , , avoided = ''] = line.split('|');
    return { identifiers: quoted(identifiers, /`([^`]+)`/gu), avoided: quoted(avoided.toLowerCase(), /“([^”]+)”/gu) };
  });

function quoted(cell: string, between: RegExp): string[] {
  return [...cell.matchAll(between)].map(([, word = '']) => word);
}
