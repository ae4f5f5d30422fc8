/** Ways of telling people: each is one piece of work with its proof (0028 propaganda_kind). */
export const propagandaKinds = ['loudspeaker', 'leaflet', 'talk', 'other'] as const;

export type PropagandaKind = (typeof propagandaKinds)[number];
