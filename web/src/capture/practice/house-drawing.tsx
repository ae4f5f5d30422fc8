import type { ReactNode } from 'react';
import type { HouseholdFacts, RoofMaterial, WallMaterial } from '@ra-soat/domain/survey/evidence.ts';
import { COLUMN_WORDS, ROOF_WORDS, TOILET_WORDS, WALL_WORDS, WATER_WORDS } from '@ra-soat/domain/words/survey.vi.ts';
import { practiceScreenWords as words } from '../../words/capture-practice.vi.ts';
import styles from './practice.module.css';

const roofs: Readonly<Record<RoofMaterial, string>> = {
  reinforced_concrete: '#9aa0a6',
  tile: '#c0522d',
  metal_sheet: '#7fa3b8',
  fibre_cement: '#b7b7ae',
  thatch: '#c9a24a',
  other: '#8d8d8d',
};
const walls: Readonly<Record<WallMaterial, string>> = {
  concrete: '#c4c8cc',
  brick_stone: '#d98b6a',
  cement: '#d0d0c8',
  hardwood: '#9c6b3f',
  earth: '#b08a5b',
  board_bamboo: '#d9c184',
  other: '#bdbdbd',
};
const flatRoof = '40,78 200,78 200,92 40,92';
const gable = '30,92 120,34 210,92';

/** Bricks, boards or nothing on a wall, so that the material is not told by colour alone. */
function Texture({ wall }: { readonly wall: WallMaterial }): ReactNode {
  const rows = [104, 118, 132, 146];
  if (wall === 'brick_stone')
    return rows.map((y) => (
      <path key={y} d={`M46 ${String(y)}H194M70 ${String(y)}v14M118 ${String(y)}v14M166 ${String(y)}v14`} />
    ));
  if (wall === 'hardwood' || wall === 'board_bamboo')
    return [62, 78, 94, 110, 126, 142, 158, 174].map((x) => <path key={x} d={`M${String(x)} 92V160`} />);
  return null;
}

/** Ribs of metal or fibre, rows of tiles, straw. */
function RoofLines({ roof }: { readonly roof: RoofMaterial }): ReactNode {
  if (roof === 'reinforced_concrete') return null;
  if (roof === 'tile')
    return [52, 66, 80].map((y) => (
      <path key={y} d={`M${String(120 - (y - 34) * 1.5)} ${String(y)}H${String(120 + (y - 34) * 1.5)}`} />
    ));
  return [-60, -36, -12, 12, 36, 60].map((dx) => (
    <path key={dx} d={`M120 34L${String(120 + dx * 1.4)} 92`} strokeDasharray={roof === 'thatch' ? '4 3' : undefined} />
  ));
}

const CLOSED = ['protected_dug_well', 'drilled_well', 'protected_spring'];

function Water({ source }: { readonly source: NonNullable<HouseholdFacts['waterSource']> }): ReactNode {
  if (source === 'tap' || source === 'bottled')
    return <path d="M236 160v-30h18v8M236 138h-8" fill="none" stroke="#36506b" strokeWidth="6" />;
  if (source === 'surface' || source === 'unprotected_spring')
    return <path d="M216 166q10-10 20 0t20 0t20 0t20 0" fill="none" stroke="#2a7fbf" strokeWidth="5" />;
  if (source === 'rain')
    return <path d="M232 126h36v36h-36zM224 104l8 16M246 100l6 18" fill="#5aa0d0" stroke="#36506b" strokeWidth="3" />;
  return (
    <>
      <path d="M230 140h44v24h-44z" fill="#c9ccd0" stroke="#333" strokeWidth="3" />
      {CLOSED.includes(source) ? (
        <path d="M226 134h52v8h-52z" fill="#666" />
      ) : (
        <ellipse cx="252" cy="140" rx="22" ry="5" fill="#2a7fbf" />
      )}
    </>
  );
}

function Toilet({ kind }: { readonly kind: NonNullable<HouseholdFacts['toilet']> }): ReactNode {
  if (kind === 'none') return null;
  return (
    <g stroke="#333" strokeWidth="3">
      <path d="M288 118h30v46h-30z" fill={kind === 'other' ? '#d9c184' : '#e6e9ec'} />
      <path d="M284 118l19-12 19 12z" fill="#7fa3b8" />
      <path d="M297 130h12v34h-12z" fill="#9c6b3f" />
    </g>
  );
}

/** The house of an exercise, drawn from its materials; the same is told in words. */
export function HouseDrawing({ facts }: { readonly facts: HouseholdFacts }): ReactNode {
  const { wall, column, roof, waterSource, toilet } = facts;
  if (!wall || !column || !roof || !waterSource || !toilet) return null;
  const parts = [
    ROOF_WORDS[roof],
    WALL_WORDS[wall],
    COLUMN_WORDS[column],
    WATER_WORDS[waterSource],
    TOILET_WORDS[toilet],
  ];
  return (
    <svg className={styles.house} viewBox="0 0 330 180" role="img" aria-label={words.drawn(parts)}>
      <path d="M0 164H330V180H0z" fill="#9ec27a" />
      <path d="M46 92H194V164H46z" fill={walls[wall]} stroke="#333" strokeWidth="3" />
      <g stroke="#5b4636" strokeWidth="1.5">
        <Texture wall={wall} />
      </g>
      <g
        fill={column === 'softwood_bamboo' ? '#d9c184' : column === 'steel_hardwood' ? '#6b4a2b' : '#a9a9a9'}
        stroke="#333"
      >
        <path d="M42 92h10v72H42zM188 92h10v72h-10z" />
      </g>
      <path d="M104 118h32v46h-32z" fill="#5b3a1e" />
      <polygon
        points={roof === 'reinforced_concrete' ? flatRoof : gable}
        fill={roofs[roof]}
        stroke="#333"
        strokeWidth="3"
      />
      <g stroke="#333" strokeWidth="1.5" fill="none">
        <RoofLines roof={roof} />
      </g>
      <Water source={waterSource} />
      <Toilet kind={toilet} />
    </svg>
  );
}
