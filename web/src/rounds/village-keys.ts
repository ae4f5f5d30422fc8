import { useNavigate } from '@tanstack/react-router';
import { useMay } from '../access/session.tsx';
import type { Board } from './board.ts';
import type { BulkKind } from './bulk-bar.tsx';
import { villageWork, type VillageWork } from './village-work.ts';

type Village = Board['villages'][number];
type Screen = 'cases' | 'meeting' | 'posting';

const screenOf: Readonly<Record<VillageWork, Screen>> = {
  survey: 'cases',
  accept: 'cases',
  meet: 'meeting',
  post: 'posting',
  objections: 'posting',
};

/** The keys of a village's row on the board: its screens, and the work of the whole commune. */
export function useVillageKeys(
  { roundId }: Board['round'],
  onOpen: (kind: BulkKind) => void,
  refresh: () => void,
): (village: Village, key: string) => boolean {
  const navigate = useNavigate();
  const may = useMay();
  const go = ({ villageId }: Village, screen: Screen) => {
    const params = { roundId, villageId };
    if (screen === 'cases') {
      return navigate({ to: '/rounds/$roundId/cases', params: { roundId }, search: { village: villageId } });
    }
    const to = `/rounds/$roundId/villages/$villageId/${screen}` as const;
    return navigate({ to, params });
  };
  const [mayPost, mayRead] = [may('list.post'), may('household.read')];
  return (village, key) => {
    const [work] = villageWork(village.counts, may);
    const does: Readonly<Record<string, (() => unknown) | undefined>> = {
      Enter: mayRead ? () => go(village, work ? screenOf[work] : 'cases') : undefined,
      d: mayRead ? () => go(village, 'cases') : undefined,
      h: mayRead ? () => go(village, 'meeting') : undefined,
      n: mayRead ? () => go(village, 'posting') : undefined,
      a: mayPost ? () => onOpen('postAll') : undefined,
      k: mayPost ? () => onOpen('endAll') : undefined,
      r: refresh,
      '?': () => onOpen('keys'),
    };
    const act = does[key];
    act?.();
    return act !== undefined;
  };
}
