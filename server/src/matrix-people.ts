import type { PlaceLevel, RoleId } from '@ra-soat/domain/access/role.ts';
import { roles } from '@ra-soat/domain/access/roles.ts';
import { hashPassword } from './platform/passwords.ts';
import type { Actor } from './platform/access.ts';
import type { StoryIds } from './test-story-bodies.ts';
import type { World } from './test-world.ts';

/** Where a person of the matrix works, seen from the place that is asked about. */
export type Where = 'own' | 'sibling village' | 'sibling commune' | 'other province';

/** Somebody of the matrix: a role at a place, nobody's place, or nobody. */
export interface Person {
  readonly name: string;
  readonly role: RoleId | undefined;
  readonly level: PlaceLevel | undefined;
  readonly where: Where | undefined;
  readonly actor: Actor | undefined;
}

/** The commune asked about, one beside it in the same province, and one elsewhere. */
export interface Communes {
  readonly own: StoryIds;
  readonly sibling: StoryIds;
  readonly far: StoryIds;
}

const wheres: readonly Where[] = ['own', 'sibling village', 'sibling commune', 'other province'];

function placeAt({ own, sibling, far }: Communes, level: PlaceLevel, where: Where): string | undefined {
  const ids = where === 'other province' ? far : where === 'sibling commune' ? sibling : own;
  switch (level) {
    case 'village':
      return where === 'sibling village' ? own.villages[1] : ids.villages[0];
    case 'commune':
      return where === 'sibling village' ? undefined : ids.commune;
    case 'province':
      if (where === 'own') return '2025-07:01';
      return where === 'other province' ? '2025-07:68' : undefined;
    case 'district':
      return where === 'own' ? '2025-06:008' : undefined;
    case 'nation':
      return where === 'own' ? 'vn' : undefined;
  }
}

/** Every role at every level it may have, at every place of the matrix; one without a grant; and nobody. */
export async function peopleOf(world: World, communes: Communes): Promise<Person[]> {
  const people: Person[] = [];
  for (const { id: role, levels } of Object.values(roles)) {
    for (const level of levels) {
      for (const where of wheres) {
        const place = placeAt(communes, level, where);
        if (!place) continue;
        const actor = await world.person(role, place);
        people.push({ name: `${role} (${level}), ${where}`, role, level, where, actor });
      }
    }
  }
  const bare = await world.person('enumerator', communes.far.commune);
  await world.database.kysely
    .updateTable('account')
    .set({ password_hash: await hashPassword('mật khẩu của người mẫu') })
    .execute();
  const without = { role: undefined, level: undefined, where: undefined };
  people.push({ name: 'no grant', ...without, actor: { ...bare, grants: [] } });
  people.push({ name: 'not signed in', ...without, actor: undefined });
  return people;
}
