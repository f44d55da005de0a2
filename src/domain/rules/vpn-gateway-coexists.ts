import type { GatewayDesign } from '#domain/model/gateway-design.ts';
import type { Fault, Rule } from '#domain/shapes/rule.ts';

// The AS number that Route Server and the VPN gateway have to share. Source: expressroute-howto-coexist-resource-manager.md.
const transitAsn = 65_515;

export const vpnGatewayCoexists: Rule<'gateway'> = {
  id: 'vpn-gateway-coexists',
  about: 'gateway',
  severity: 'error',
  basis: 'D',
  rules: ['GW-16'],
  message: 'The VPN gateway beside it {fault}.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-howto-coexist-resource-manager',
  refuses: [],

  check: (_plan, { design }) => (design ? [...kindFaults(design), ...transitFaults(design)] : []),
};

function kindFaults({ vpnType, vpnSku }: GatewayDesign): readonly Fault[] {
  const faults: Fault[] = [];
  if (vpnType === 'policy-based') {
    faults.push({ field: 'vpnType', data: { fault: 'has to be route-based' }, suggestion: 'route-based' });
  }
  if (vpnSku === 'Basic') {
    faults.push({ field: 'vpnSku', data: { fault: 'cannot be Basic' }, suggestion: 'VpnGw1AZ' });
  }
  return faults;
}

function transitFaults({ vpnTransit, vpnAsn, routeServer }: GatewayDesign): readonly Fault[] {
  if (vpnTransit !== true) return [];
  const faults: Fault[] = [];
  if (vpnAsn !== undefined && vpnAsn !== transitAsn) {
    const fault = `has AS ${vpnAsn}: transit between VPN and ExpressRoute needs ${transitAsn}`;
    faults.push({ field: 'vpnAsn', data: { fault }, suggestion: transitAsn });
  }
  if (routeServer === false) {
    const mend = { values: { routeServer: true }, label: 'Add a Route Server' };
    faults.push({ field: 'routeServer', data: { fault: 'passes traffic on only with a Route Server' }, mend });
  }
  return faults;
}
