import { Button, Code, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { moment, whole } from '../ui/show.ts';
import { figuresScreenWords as words } from '../words/figures-screen.vi.ts';
import type { FiguresVersion } from './figures.ts';

interface FiguresVersionsProps {
  readonly versions: readonly FiguresVersion[];
  readonly onShow: (figuresId: string) => void;
}

/** Every version with who froze it, its layers and its hash. */
export function FiguresVersions({ versions, onShow }: FiguresVersionsProps): ReactNode {
  const columns: readonly Column<FiguresVersion>[] = [
    {
      id: 'version',
      header: words.version,
      names: true,
      cell: ({ stage, version, figuresId }) => (
        <>
          {words.stages[stage]}, {words.version.toLocaleLowerCase('vi')} {version}
          <div>
            <Button size="compact-xs" variant="default" onClick={() => onShow(figuresId)}>
              {words.see}
            </Button>
          </div>
        </>
      ),
    },
    {
      id: 'by',
      header: words.frozenAt,
      wide: true,
      cell: ({ frozenAt, by, reason }) => (
        <>
          {moment(frozenAt)}
          <Text size="xs">{by}</Text>
          {reason !== '' && (
            <Text size="xs">
              {words.reason}: {reason}
            </Text>
          )}
        </>
      ),
    },
    { id: 'layers', header: words.layers, wide: true, cell: (version) => <Layers version={version} /> },
    { id: 'hash', header: words.hash, wide: true, cell: (version) => <Hash version={version} /> },
  ];
  return <DataTable caption={words.versions} columns={columns} rows={versions} keyOf={({ figuresId }) => figuresId} />;
}

const layers = ['none', 'computed', 'meeting', 'posted', 'decided'] as const;

function Layers({ version }: { readonly version: FiguresVersion }): ReactNode {
  return layers
    .filter((layer) => version.layers[layer] > 0)
    .map((layer) => `${words.layerNames[layer]} ${whole(version.layers[layer])}`)
    .join('; ');
}

function Hash({ version }: { readonly version: FiguresVersion }): ReactNode {
  const { hash, intact, failing, missing, outdatedBy } = version;
  return (
    <>
      <Code title={hash}>{hash.slice(0, 16)}</Code> {intact ? words.intact : <strong>{words.damaged}</strong>}
      {failing.length > 0 && (
        <details>
          <summary>{words.failing(failing.length)}</summary>
          {failing.map((text) => (
            <Text key={text} size="xs">
              {text}
            </Text>
          ))}
        </details>
      )}
      {missing > 0 && <Text size="xs">{words.missing(missing)}</Text>}
      {outdatedBy.length > 0 && (
        <Text size="xs" fw={600} c="red.9">
          {words.outdated(outdatedBy.join(', '))}
        </Text>
      )}
    </>
  );
}
