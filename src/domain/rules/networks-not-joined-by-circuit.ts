import type { Rule } from '#domain/shapes/rule.ts';

export const networksNotJoinedByCircuit: Rule<'network'> = {
  id: 'networks-not-joined-by-circuit',
  about: 'network',
  severity: 'warning',
  basis: 'D!',
  rules: ['VNET-13'],
  message:
    '{network} and other networks are to reach each other through the circuit. Microsoft’s pages disagree whether that works: the newest says it is off unless switched on at the gateway. Virtual network peering is advised.',
  docs: 'https://learn.microsoft.com/azure/expressroute/virtual-network-connectivity-guidance',
  refuses: [],

  check: (_plan, { settings, design }) =>
    design?.spokesDrawnThroughCircuit === true
      ? [
          {
            field: 'spokesDrawnThroughCircuit',
            data: { network: settings.name || 'The network' },
            mend: { values: { spokesDrawnThroughCircuit: false }, label: 'Peer the networks' },
          },
        ]
      : [],
};
