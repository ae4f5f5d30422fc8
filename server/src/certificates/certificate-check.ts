import { sql } from 'kysely';
import { readCertificateCode, type CertificateName } from '../platform/certificate-code.ts';
import { setScope, type Tx } from '../platform/database.ts';
import { defineQuery } from '../platform/query.ts';
import { certificateOf } from './certificate-rows.ts';
import { certificateCheck } from './contract.ts';

interface Found {
  household_id: string;
  decision_id: string;
  issuer: string;
  province: string;
}

async function found(tx: Tx, { commune, year, serial }: CertificateName): Promise<Found | undefined> {
  const { rows } = await sql<Found>`
    select household_id, decision_id, place.name as issuer,
           coalesce((select name from place up where up.level = 'province' and up.place_id in (select place_path(g.commune_id))), '') as province
    from certificate g join place on place.place_id = g.commune_id
    where g.commune_id = ${commune} and g.year = ${year} and g.serial = ${serial}`.execute(tx);
  return rows[0];
}

/** Without sign-in: the code proves that its holder has the paper, and opens nothing but what stands on it. */
export const certificateCheckQuery = defineQuery(certificateCheck, {
  verb: 'nobody',
  answer: async ({ code }, { tx, keys, clock }) => {
    const name = readCertificateCode(keys, code);
    if (!name) return { certificate: null };
    await setScope(tx, { country: false, communes: [name.commune], villages: [] });
    const at = await found(tx, name);
    const loaded = at && (await certificateOf(tx, { householdId: at.household_id, decisionId: at.decision_id }));
    if (!at || !loaded) return { certificate: null };
    const { row, state, lapse } = loaded;
    return {
      certificate: {
        number: row.number,
        issuer: at.issuer,
        province: at.province,
        head: row.head,
        class: row.class,
        statusYear: row.status_year,
        issuedOn: row.issued_on,
        reissued: state.reprints.length > 0,
        lastDay: lapse.lastDay,
        holds: lapse.lastDay === null || lapse.lastDay >= clock.today(),
      },
    };
  },
});
