import type pg from 'pg';
import { canonicalJson } from '@ra-soat/domain/survey/canonical-json.ts';
import { sha256 } from './canonical.ts';

interface Link {
  readonly command_id: string;
  readonly kind: string;
  readonly body_hash: string;
  readonly answer: unknown;
  readonly chain_seq: number;
  readonly chain_hash: string;
  readonly place_id: string;
}

/** Places whose chain does not follow from its own rows, or does not end where `audit_chain` says. */
export async function brokenChains(database: pg.Pool | pg.ClientBase): Promise<string[]> {
  const { rows } = await database.query<Link>(`
    select command_id, kind, body_hash, answer, chain_seq, chain_hash, place_id from command order by place_id, chain_seq`);
  const { rows: ends } = await database.query<{ place_id: string; seq: number; hash: string }>(
    'select place_id, seq, hash from audit_chain where seq > 0 order by place_id',
  );
  const chains = Map.groupBy(rows, ({ place_id }) => place_id);
  return ends.flatMap(({ place_id, seq, hash }) => {
    let last = '';
    const links = chains.get(place_id) ?? [];
    const whole = links.every((link, i) => {
      last = sha256(
        `${last} ${[link.command_id, link.kind, link.body_hash, sha256(canonicalJson(link.answer))].join(' ')}`,
      );
      return link.chain_seq === i + 1 && link.chain_hash === last;
    });
    return whole && links.length === seq && last === hash ? [] : [place_id];
  });
}
