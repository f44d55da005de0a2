/** Community values of Microsoft 365. Source: expressroute-routing.md (03/12/2026), service communities. */
const communities = ['12076:5010', '12076:5020', '12076:5030', '12076:5100'];

export function isMicrosoft365(community: string): boolean {
  return communities.includes(community);
}
