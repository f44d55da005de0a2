import type { Fault, Rule } from '#domain/shapes/rule.ts';

export const gatewaySubnetAlone: Rule<'network'> = {
  id: 'gateway-subnet-alone',
  about: 'network',
  severity: 'error',
  basis: 'D',
  rules: ['GW-01'],
  message: 'The gateway stands in a subnet that is called exactly GatewaySubnet and holds nothing else: {fault}.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-about-virtual-network-gateways',
  refuses: ['create-gateway'],

  check(_plan, { design }) {
    const name = design?.gatewaySubnetName;
    const faults: Fault[] = [];
    if (name !== undefined && name !== 'GatewaySubnet') {
      const fault = name === '' ? 'this one has no name' : `this one is called ${name}`;
      faults.push({ field: 'gatewaySubnetName', data: { fault }, suggestion: 'GatewaySubnet' });
    }
    if (design?.gatewaySubnetShared === true) {
      const mend = { values: { gatewaySubnetShared: false }, label: 'Move it elsewhere' };
      faults.push({ field: 'gatewaySubnetShared', data: { fault: 'something else is deployed in it' }, mend });
    }
    return faults;
  },
};
