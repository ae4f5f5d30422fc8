import { Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { placeMap } from '@ra-soat/server/places/contract.ts';
import { Asked } from '../ui/asked.tsx';
import { whole } from '../ui/show.ts';
import { useAsk } from '../ui/use-ask.ts';
import { unitsWords as words } from '../words/units.vi.ts';
import type { Change } from './change-answer.ts';
import styles from './unit-map.module.css';

/** The new units of the change on the map of what stands above them. */
export function UnitMap({ change }: { readonly change: Change }): ReactNode {
  const asked = useAsk(placeMap, { place: change.mapOf });
  const units = new Map(change.after.map((unit) => [unit.placeId, unit]));
  if (units.size === 0) return null;
  return (
    <section aria-labelledby="unit-map">
      <Title order={2} id="unit-map">
        {words.map}
      </Title>
      <Asked of={asked}>
        {({ width, height, shapes }) => (
          <svg
            className={styles.map}
            viewBox={`-4 -4 ${String(width + 8)} ${String(height + 8)}`}
            role="img"
            aria-label={words.mapLabel(units.size)}
          >
            <defs>
              <pattern id="taken" width="8" height="8" patternUnits="userSpaceOnUse">
                <rect width="8" height="8" fill="#a5cdf2" />
                <path d="M0 8L8 0" stroke="#123a63" strokeWidth="0.8" fill="none" />
              </pattern>
            </defs>
            {shapes.map(({ placeId, name, path }) => {
              const unit = units.get(placeId);
              return (
                <path key={placeId} d={path} className={styles.unit} fill={unit ? 'url(#taken)' : '#ffffff'}>
                  <title>{unit ? words.mapUnit(name, whole(unit.counts.households)) : words.mapOther(name)}</title>
                </path>
              );
            })}
          </svg>
        )}
      </Asked>
      <Text size="xs">{words.mapHelp}</Text>
    </section>
  );
}
