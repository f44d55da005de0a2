/** Where Microsoft looks up who owns a prefix. Source: expressroute-routing.md (03/12/2026). */
export const routingRegistries: readonly string[] = ['ARIN', 'APNIC', 'AFRINIC', 'LACNIC', 'RIPENCC', 'RADB', 'ALTDB'];
