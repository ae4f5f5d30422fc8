/** What people fill in of a point. */
export interface PointContent {
  readonly name: string;
  readonly room: string;
  readonly host: string;
  readonly hostAccount: string | null;
  readonly phone: string;
  readonly link: string;
  readonly capacity: number | null;
}

/** Its columns. */
export function pointColumns({ name, room, host, hostAccount, phone, link, capacity }: PointContent) {
  return { name, room, host, host_account_id: hostAccount, phone, link, capacity };
}
