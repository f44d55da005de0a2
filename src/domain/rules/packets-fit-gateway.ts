import { connectionsTo } from '#domain/model/look-up.ts';
import { gatewayIdOf } from '#domain/model/ids.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const packetsFitGateway: Rule<'network'> = {
  id: 'packets-fit-gateway',
  about: 'network',
  severity: 'warning',
  basis: 'D',
  rules: ['GW-15'],
  message:
    'Packets above 1,400 bytes are lost at the gateway of {network}, which takes no fragments: lower the MSS, or use FastPath.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-about-virtual-network-gateways',
  refuses: [],

  check(plan, { id, settings, design }) {
    const connections = connectionsTo(plan, gatewayIdOf(id));
    const bypassed = connections.length > 0 && connections.every((connection) => connection.settings.fastPath);
    if (design?.largePackets !== true || bypassed) return [];
    return [
      {
        field: 'largePackets',
        data: { network: settings.name || 'the network' },
        mend: { values: { largePackets: false }, label: 'Lower the MSS' },
      },
    ];
  },
};
